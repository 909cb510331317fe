import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod'
import type { time } from '../../http/contract/index.ts'
import { get, send } from './client.ts'

export type Step = z.infer<typeof time.clockShift>['by']
export type Why = z.infer<typeof time.why>

export const clock = queryOptions({
  queryKey: ['clock'],
  queryFn: ({ signal }) => get<z.infer<typeof time.clock>>('/api/clock', {}, signal),
  refetchInterval: 60_000,
})
export const moveClock = (by: Step) => send<z.infer<typeof time.clockShifted>>('/api/clock', { by })

/** n working days from a date (negative: before it), with every day skipped on the way. */
export const why = (date: string, n: number) =>
  queryOptions({
    queryKey: ['why', date, n],
    queryFn: ({ signal }) => get<Why>('/api/workdays/why', { date, n }, signal),
    staleTime: Infinity,
  })
export const between = (a: string, b: string) =>
  queryOptions({
    queryKey: ['between', a, b],
    queryFn: ({ signal }) => get<z.infer<typeof time.between>>('/api/workdays/between', { a, b }, signal),
    staleTime: Infinity,
  })
