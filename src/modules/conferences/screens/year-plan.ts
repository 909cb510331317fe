import { queryOptions } from '@tanstack/react-query'
import type { Page, Row } from '../../../http/contract/index.ts'
import { address } from '../../../web/api/address.ts'
import { get } from '../../../web/api/client.ts'
import type { Rulebook } from '../../../web/api/rulebook.ts'

/** The year's conferences, in the order of their dates; the same filter for the page and for its export. */
const filter = (year: number) => ({ kind: 'conference', 'facet.year': year, sort: 'facet.date', order: 'asc' })
// A county has some forty departments and two conferences a year for each: one page of the list holds the year.
export const yearPlan = (year: number) =>
  queryOptions({
    queryKey: ['matters', 'conference', year],
    queryFn: ({ signal }) => get<Page<Row>>('/api/matters', { ...filter(year), size: 500 }, signal),
  })
export const exportOf = (year: number, language: 'zh' | 'en'): string =>
  address('/api/lists.xlsx', { ...filter(year), language })

/** The sorts that have a yearly cap, each with its norm. */
export const caps = { county: 'conference.county-cap', system: 'conference.system-cap' } as const
export type Capped = keyof typeof caps

/** How many a year a cap allows; undefined where the rulebook lays none down. */
export function limitOf(rulebook: Rulebook | undefined, sort: Capped): number | undefined {
  const norm = rulebook?.chapters
    .flatMap(({ articles }) => articles.flatMap(({ norms }) => norms))
    .find(({ id }) => id === caps[sort])
  const figure = norm?.figures['per_year']
  return typeof figure === 'number' ? figure : undefined
}

export type UnitUse = {
  readonly unit: NonNullable<Row['unit']>
  readonly used: Readonly<Record<Capped, number>>
  readonly coming: number
}

const uses = (row: Row): boolean => row.stage === 'approved' || row.stage === 'held'
const comes = (row: Row): boolean => !row.closed && row.stage !== 'approved'

/** By unit: what counts against the caps, and what is still on its way to an approval. */
export function usage(rows: readonly Row[]): UnitUse[] {
  const byUnit = Map.groupBy(
    rows.filter((row) => uses(row) || comes(row)),
    (row) => row.unit?.id,
  )
  return [...byUnit.values()].flatMap((list) => {
    const unit = list[0]?.unit
    if (!unit) return []
    const used = (sort: Capped) => list.filter((row) => uses(row) && row.facets['sort'] === sort).length
    return [{ unit, used: { county: used('county'), system: used('system') }, coming: list.filter(comes).length }]
  })
}
