import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  Batch,
  Box,
  catalogue,
  Desk,
  Entry,
  Lamp,
  Matter,
  Page,
  Row,
  Session,
  Trace,
} from '../../http/contract/index.ts'
import type * as z from 'zod'
import type { Query } from './address.ts'
import { get } from './client.ts'

export type Opening = z.infer<typeof catalogue.opening>
export type Kind = z.infer<typeof catalogue.kind>
export type Choice = z.infer<typeof catalogue.choice>

/** What a list is narrowed to; the same words in the page's address, the API and the export. */
export type Filter = {
  readonly kind?: string | undefined
  readonly box?: Box | undefined
  readonly q?: string | undefined
  readonly stage?: string | undefined
  readonly lamp?: Lamp | undefined
  readonly unit?: string | undefined
  readonly year?: number | undefined
  readonly sort?: string | undefined
  readonly order?: 'asc' | 'desc' | undefined
  readonly page?: number | undefined
  readonly size?: number | undefined
}

export const session = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => get<Session>('/api/session', {}, signal),
  staleTime: 60_000,
  retry: false,
})
export const desk = queryOptions({ queryKey: ['desk'], queryFn: ({ signal }) => get<Desk>('/api/desk', {}, signal) })
export const batches = queryOptions({
  queryKey: ['batches'],
  queryFn: async ({ signal }) => (await get<{ items: Batch[] }>('/api/batches', {}, signal)).items,
})
export const matters = (filter: Filter) =>
  queryOptions({
    queryKey: ['matters', filter],
    queryFn: ({ signal }) => get<Page<Row>>('/api/matters', filter as Query, signal),
    placeholderData: keepPreviousData,
  })
/** Entries of the journal that come with a page; a number book of a year has thousands. */
const atFirst = 50
export const matter = (kind: string, id: string) =>
  queryOptions({
    queryKey: ['matter', kind, id],
    queryFn: ({ signal }) =>
      get<Matter>(`/api/matters/${kind}/${encodeURIComponent(id)}`, { journal: atFirst }, signal),
  })
/** The journal of one matter, the newest entries first. Kept under the matter, so that it is fetched anew with it. */
export const journal = (kind: string, id: string, page: number, size: number) =>
  queryOptions({
    queryKey: ['matter', kind, id, 'journal', page, size],
    queryFn: ({ signal }) =>
      get<Page<Entry>>(`/api/matters/${kind}/${encodeURIComponent(id)}/journal`, { page, size, order: 'desc' }, signal),
    placeholderData: keepPreviousData,
  })
export const trace = (kind: string, id: string) =>
  queryOptions({
    queryKey: ['trace', kind, id],
    queryFn: ({ signal }) => get<Trace>(`/api/matters/${kind}/${encodeURIComponent(id)}/trace`, {}, signal),
  })
export const openings = queryOptions({
  queryKey: ['openings'],
  queryFn: async ({ signal }) => (await get<{ items: Opening[] }>('/api/commands', {}, signal)).items,
  staleTime: 300_000,
})
export const kinds = queryOptions({
  queryKey: ['kinds'],
  queryFn: async ({ signal }) => (await get<{ items: Kind[] }>('/api/kinds', {}, signal)).items,
  staleTime: Infinity,
})
/** `units`, `posts` or `matters:KIND`. */
export const choices = (of: string, q = '') =>
  queryOptions({
    queryKey: ['choices', of, q],
    queryFn: async ({ signal }) => (await get<{ items: Choice[] }>(`/api/lookups/${of}`, { q }, signal)).items,
    staleTime: 60_000,
    placeholderData: keepPreviousData,
  })
