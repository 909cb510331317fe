import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import type { Matter, rulebook as shapes } from '../../http/contract/index.ts'
import { get } from './client.ts'

export type Rulebook = z.infer<typeof shapes.rulebook>
export type Norm = z.infer<typeof shapes.norm>

export const rulebook = (version?: string) =>
  queryOptions({
    queryKey: ['rulebook', version ?? ''],
    queryFn: ({ signal }) => get<Rulebook>('/api/rulebook', { version }, signal),
    staleTime: 300_000,
  })

/** The three matters of which there is one each. */
export const organisation = queryOptions({
  queryKey: ['matter', 'organisation', 'government'],
  queryFn: ({ signal }) => get<Matter>('/api/organisation', {}, signal),
})
export const interpretations = queryOptions({
  queryKey: ['matter', 'interpretations', 'register'],
  queryFn: ({ signal }) => get<Matter>('/api/interpretations', {}, signal),
})
export const calendar = queryOptions({
  queryKey: ['matter', 'calendar', 'notices'],
  queryFn: ({ signal }) => get<Matter>('/api/calendar', {}, signal),
})
