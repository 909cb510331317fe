import { queryOptions } from '@tanstack/react-query'
import type { Page, Row } from '../../../http/contract/index.ts'
import { address } from '../../../web/api/address.ts'
import { get } from '../../../web/api/client.ts'

type Filter = Readonly<Record<string, string | number>>

/** The lists of a year; a county has some ten leaders. */
export const listsOf = (year: number): Filter => ({ kind: 'standing-duty', 'facet.year': year })
export const reports: Filter = { kind: 'leader-report', sort: 'changed', order: 'desc' }
export const entrustments: Filter = { kind: 'entrustment', sort: 'changed', order: 'desc' }

export const register = (filter: Filter) =>
  queryOptions({
    queryKey: ['matters', 'duties', filter],
    queryFn: ({ signal }) => get<Page<Row>>('/api/matters', { ...filter, size: 100 }, signal),
  })
export const exportOf = (filter: Filter, language: 'zh' | 'en'): string =>
  address('/api/lists.xlsx', { ...filter, language })
