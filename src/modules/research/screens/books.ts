import { queryOptions } from '@tanstack/react-query'
import type { Page, Row } from '../../../http/contract/index.ts'
import { get } from '../../../web/api/client.ts'

/** The books of a year that the reader may see: the own one; all of them for the office. */
export const booksOf = (year: number) =>
  queryOptions({
    queryKey: ['matters', 'research-book', year],
    queryFn: ({ signal }) =>
      get<Page<Row>>('/api/matters', { kind: 'research-book', 'facet.year': year, sort: 'title', size: 200 }, signal),
  })
