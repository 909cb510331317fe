import { queryOptions } from '@tanstack/react-query'
import type { Page, Row } from '../../../../http/contract/index.ts'
import { get } from '../../../../web/api/client.ts'

/** Rows of a register that the reader may see: of one year, of some stages. At most 500, more than a county has in a year. */
export const rowsOf = (kind: string, narrowed: Readonly<Record<string, string | number>> = {}) =>
  queryOptions({
    queryKey: ['matters', kind, 'glance', narrowed],
    queryFn: async ({ signal }) =>
      (await get<Page<Row>>('/api/matters', { kind, size: 500, ...narrowed }, signal)).items,
  })
