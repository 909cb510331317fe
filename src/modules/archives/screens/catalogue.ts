import { queryOptions } from '@tanstack/react-query'
import type { Page, Row } from '../../../http/contract/index.ts'
import { address } from '../../../web/api/address.ts'
import { get } from '../../../web/api/client.ts'
import { retentions, type Retention } from '../contract.ts'

const views = ['to-file', 'filed', 'transfers'] as const
export type ArchiveView = (typeof views)[number]

/** What the address of the page may carry; anything else is dropped. */
export type ArchiveSearch = {
  view?: ArchiveView
  year?: number
  retention?: Retention
  part?: string
  stage?: string
  q?: string
  page?: number
}

const word = (value: unknown, max: number): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, max) : undefined

export function checkArchive(search: Record<string, unknown>): ArchiveSearch {
  const view = views.find((one) => one === search['view'])
  const year = Number(search['year'])
  const page = Number(search['page'])
  const retention = Object.keys(retentions).find((one) => one === search['retention']) as Retention | undefined
  const [part, stage, q] = [word(search['part'], 12), word(search['stage'], 20), word(search['q'], 100)]
  return {
    ...(view ? { view } : {}),
    ...(Number.isInteger(year) && year > 1948 && year < 2200 ? { year } : {}),
    ...(retention ? { retention } : {}),
    ...(part ? { part } : {}),
    ...(stage ? { stage } : {}),
    ...(q ? { q } : {}),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
  }
}

/** The filter of each list, the same for the page and for its export. */
const filterOf = ({ year, retention, part, stage, q }: ArchiveSearch) => ({
  'facet.year': year,
  'facet.retention': retention,
  'facet.part': part,
  stage,
  q,
})

/** A page of the catalogue: as many lines as the export takes at once. */
const size = 500
const rows = (name: string, filter: Readonly<Record<string, string | number | undefined>>) =>
  queryOptions({
    queryKey: ['matters', name, filter],
    queryFn: ({ signal }) => get<Page<Row>>('/api/matters', { ...filter, size }, signal),
  })

export const catalogue = (search: ArchiveSearch) =>
  rows('archive-catalogue', {
    ...filterOf(search),
    kind: 'archive-item',
    sort: 'number',
    order: 'asc',
    page: search.page ?? 1,
  })
/** Issued, or answered, and not filed. */
export const waiting = ({ year, q, page }: ArchiveSearch) =>
  rows('archive-waiting', {
    'facet.year': year,
    q,
    kind: 'document,incoming',
    stage: 'issued,replied',
    sort: 'changed',
    order: 'asc',
    page: page ?? 1,
  })
export const transfers = ({ year, page }: ArchiveSearch) =>
  rows('archive-transfers', {
    'facet.year': year,
    kind: 'archive-transfer',
    sort: 'number',
    order: 'desc',
    page: page ?? 1,
  })

export const exportOf = (search: ArchiveSearch): string => address('/api/archives/catalogue.xlsx', filterOf(search))
