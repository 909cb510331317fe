import { queryOptions } from '@tanstack/react-query'
import type { Page, Row } from '../../../http/contract/index.ts'
import { address } from '../../../web/api/address.ts'
import { get } from '../../../web/api/client.ts'
import { isCheck, type Check } from '../contract/word.ts'

const filters = {
  returned: { kind: 'incoming', stage: 'returned', sort: 'changed', order: 'desc' },
  instructed: { kind: 'incoming', 'facet.instructed': 'true', sort: 'changed', order: 'desc' },
} as const
export type Register = keyof typeof filters

export const register = (which: Register) =>
  queryOptions({
    queryKey: ['matters', 'incoming', which],
    queryFn: ({ signal }) => get<Page<Row>>('/api/matters', { ...filters[which], size: 500 }, signal),
  })
export const exportOf = (which: Register, language: 'zh' | 'en'): string =>
  address('/api/lists.xlsx', { ...filters[which], language })

export const faultsOf = (row: Row): Check[] =>
  String(row.facets['faults'] ?? '')
    .split(' ')
    .filter(isCheck)

export type Tally = { readonly sender: string; readonly norms: ReadonlyMap<Check, number> }

/** By sender and norm, in the order of the names: a register, in which nobody stands above anybody. */
export function bySenderAndNorm(rows: readonly Row[]): Tally[] {
  const bySender = Map.groupBy(rows, (row) => String(row.facets['sender'] ?? ''))
  return [...bySender]
    .map(([sender, list]) => {
      const norms = new Map<Check, number>()
      for (const norm of list.flatMap(faultsOf)) norms.set(norm, (norms.get(norm) ?? 0) + 1)
      return { sender, norms }
    })
    .sort((a, b) => a.sender.localeCompare(b.sender, 'zh'))
}
