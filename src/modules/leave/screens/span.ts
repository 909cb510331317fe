import { civilDate } from '../../../web/i18n/dates.ts'

const dayMs = 86_400_000
const dayOf = (date: string): number => Math.floor(Date.parse(date) / dayMs)

/** The days from `today` on, ISO. */
export const daysFrom = (today: string, count: number): string[] => {
  const first = dayOf(today)
  const iso = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' })
  return Array.from({ length: count }, (_, i) => iso.format((first + i) * dayMs))
}

/** First and last column (from 1) of an absence among `count` days from `today`; undefined: outside them. `until` is the moment of return. */
export function columns(
  today: string,
  count: number,
  from: string,
  until: string,
): readonly [number, number] | undefined {
  const start = Math.max(dayOf(civilDate(from)) - dayOf(today), 0)
  const end = Math.min(dayOf(civilDate(until)) - dayOf(today), count - 1)
  return start > end || end < 0 || start >= count ? undefined : [start + 1, end + 1]
}
