import { toDay, type Day } from './day.ts'
import { CalendarFault } from './fault.ts'
import type { Notice } from './notice.ts'

export type Arranged = {
  /** Years with a notice, ascending. */
  readonly years: readonly number[]
  /** What the notices say of single days; every other day follows its weekday. */
  readonly days: ReadonlyMap<Day, { readonly name: string; readonly off: boolean }>
}

/** Lays the notices over each other in the order of their dates. Faults where two contradict each other without one amending the other. */
export function arrange(notices: readonly Notice[]): Arranged {
  const sorted = notices.toSorted((a, b) =>
    a.notice.date < b.notice.date ? -1 : a.notice.date > b.notice.date ? 1 : 0,
  )
  const numbers = new Set<string>()
  const years = new Set<number>()
  const days = new Map<Day, { name: string; off: boolean }>()
  for (const { year, notice, days: listed } of sorted) {
    if (numbers.has(notice.number)) throw new CalendarFault(`${notice.number} is there twice`)
    if (notice.amends === undefined && years.has(year))
      throw new CalendarFault(
        `${notice.number}: ${year} has a notice already, and this one does not say that it amends it`,
      )
    if (notice.amends !== undefined && !numbers.has(notice.amends))
      throw new CalendarFault(`${notice.number} amends ${notice.amends}, which is not there before it`)
    numbers.add(notice.number)
    years.add(year)
    for (const { name, date, isOffDay } of listed)
      days.set(toDay(Temporal.PlainDate.from(date)), { name, off: isOffDay })
  }
  return { years: [...years].sort((a, b) => a - b), days }
}
