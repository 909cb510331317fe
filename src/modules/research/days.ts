import type { Part } from './contract.ts'
import type { Day } from './events.ts'

/** A trip that the calendar can hold: no research goes on for longer than a year. */
const longest = 366

/** Every day from the first to the last counts, working day or not: field work does not stop on a Saturday. */
export function daysOf({
  from,
  until,
  part,
}: {
  readonly from: string
  readonly until: string
  readonly part: Part
}): Day[] {
  const first = Temporal.PlainDate.from(from)
  const count = first.until(Temporal.PlainDate.from(until), { largestUnit: 'days' }).days + 1
  return Array.from({ length: Math.min(Math.max(count, 0), longest) }, (_, i) => ({
    date: first.add({ days: i }).toString(),
    share: count === 1 && part === 'half' ? 0.5 : 1,
  }))
}

export const sum = (days: readonly { readonly share: number }[]): number =>
  days.reduce((total, { share }) => total + share, 0)
export const yearOf = (date: string): number => Number(date.slice(0, 4))
export const yearsOf = (days: readonly Day[]): number[] => [...new Set(days.map(({ date }) => yearOf(date)))]

/** No day counts more than once, however many trips it held. */
export function distinct(days: readonly Day[]): Day[] {
  const byDate = Map.groupBy(days, ({ date }) => date)
  return [...byDate]
    .map(([date, shares]) => ({ date, share: Math.min(1, sum(shares)) }))
    .toSorted((a, b) => a.date.localeCompare(b.date))
}
