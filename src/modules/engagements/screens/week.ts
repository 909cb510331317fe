import { queryOptions } from '@tanstack/react-query'
import type { Page, Row } from '../../../http/contract/index.ts'
import { get } from '../../../web/api/client.ts'

const day = 86_400_000
const shifted = (iso: string, days: number): string => new Date(Date.parse(iso) + days * day).toISOString().slice(0, 10)

/** The Monday of the week in which a date lies; both ISO. */
export const mondayOf = (iso: string): string => shifted(iso, -((new Date(iso).getUTCDay() + 6) % 7))
export const weekLater = (monday: string, weeks: number): string => shifted(monday, weeks * 7)
export const sundayOf = (monday: string): string => shifted(monday, 6)

/** The plan of a week, while the reader may see it. */
export const planOf = (monday: string) =>
  queryOptions({
    queryKey: ['matters', 'week-plan', monday],
    queryFn: async ({ signal }) =>
      (await get<Page<Row>>('/api/matters', { kind: 'week-plan', 'facet.monday': monday, size: 1 }, signal)).items[0] ??
      null,
  })
