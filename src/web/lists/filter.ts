import type { Box, Lamp } from '../../http/contract/index.ts'
import type { Filter } from '../api/matters.ts'

/** What the address of a list page may carry; anything else is dropped. */
export type ListSearch = {
  q?: string
  /** Where the page itself is not of one kind. */
  kind?: string
  year?: number
  stage?: string
  lamp?: Lamp
  unit?: string
  box?: Box
  sort?: string
  order?: 'asc' | 'desc'
  page?: number
  view?: 'list' | 'board'
}

const lamps: readonly string[] = ['red', 'amber', 'green', 'none'] satisfies Lamp[]
const boxes: readonly string[] = ['todo', 'toread', 'done', 'watched', 'drafts', 'open', 'closed'] satisfies Box[]
const short = (value: unknown, max = 100): string | undefined =>
  (typeof value === 'string' || typeof value === 'number') && String(value).trim() !== ''
    ? String(value).slice(0, max)
    : undefined

export function checkFilter(search: Record<string, unknown>): ListSearch {
  const q = short(search['q'])
  const kind = short(search['kind'], 40)
  const year = Number(search['year'])
  const stage = short(search['stage'], 40)
  const unit = short(search['unit'], 64)
  const sort = short(search['sort'], 40)
  const page = Number(search['page'])
  const { lamp, box, view, order } = search
  return {
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(Number.isInteger(year) && year >= 1949 && year <= 2999 ? { year } : {}),
    ...(stage ? { stage } : {}),
    ...(unit ? { unit } : {}),
    ...(sort ? { sort } : {}),
    ...(lamps.includes(lamp as string) ? { lamp: lamp as Lamp } : {}),
    ...(boxes.includes(box as string) ? { box: box as Box } : {}),
    ...(order === 'asc' || order === 'desc' ? { order } : {}),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
    ...(view === 'board' || view === 'list' ? { view } : {}),
  }
}

/** The kind of the page comes before one that its address may carry. */
export const asked = (kind: string | undefined, { view: _, ...search }: ListSearch): Filter => ({
  ...search,
  kind: kind ?? search.kind,
})
