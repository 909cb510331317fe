import { arrange } from './arranged.ts'
import { newYear, toDate, toDay, weekday, type Day } from './day.ts'
import type { Notice } from './notice.ts'
import { makeOfficeClock, type OfficeClock } from './office-hours.ts'
import { makeTable } from './table.ts'

/**
 * A date that was reckoned in working days. `provisional` (暂定): the date, or a day on the way to it, lies in a year whose notice is
 * not there yet; such days are taken by their weekday alone and the date has to be reckoned again when the notice is imported.
 */
export type Workdate = { readonly date: Temporal.PlainDate; readonly provisional: boolean }

export type Named = { readonly date: Temporal.PlainDate; readonly name: string }

/** How a date came about: the days passed over, and the weekend days that counted because they are worked. */
export type Reckoning = Workdate & { readonly skipped: readonly Named[]; readonly makeUp: readonly Named[] }

/**
 * Working days in Asia/Shanghai, whatever the time zone of the process. Dates are ISO dates of 1949–2199; others fault.
 * A year's notice may still change the last days of December before it, which are not marked provisional for that.
 */
export type Calendar = OfficeClock & {
  /** Years with a notice, ascending. */
  readonly years: readonly number[]
  covers(date: Temporal.PlainDate): boolean
  /** `name`: the holiday (春节), the weekday of a weekend (周六), or of a weekend day worked its holiday (春节调休). */
  isWorkday(date: Temporal.PlainDate): { workday: boolean; provisional: boolean; name?: string }
  /** n > 0: the n-th working day after the date · n < 0: the n-th before it · 0: the date itself, working day or not. */
  add(date: Temporal.PlainDate, n: number): Workdate
  /** Working days after a, up to and including b. For b < a: those before a, down to and including b, as a negative number. */
  between(a: Temporal.PlainDate, b: Temporal.PlainDate): { days: number; provisional: boolean }
  /** As `add`, day by day. */
  why(date: Temporal.PlainDate, n: number): Reckoning
  /** The date itself, or where it is a day off the next working day. */
  rollForward(date: Temporal.PlainDate): Workdate
  /** When the office opens and closes on that day (it need not be a working day). */
  opens(date: Temporal.PlainDate): Temporal.ZonedDateTime
  closes(date: Temporal.PlainDate): Temporal.ZonedDateTime
  /** Working hours later, inside office hours of working days; the lunch break counts as office hours. Keeps milliseconds. */
  addHours(at: Temporal.ZonedDateTime, hours: number): Temporal.ZonedDateTime
}

const weekend = ['周六', '周日']

/** Notices may come in any order. Faults where they contradict each other. Without `hours` a day runs to midnight. */
export function makeCalendar(
  notices: readonly Notice[],
  hours?: { readonly open: string; readonly close: string },
): Calendar {
  const { years, days } = arrange(notices)
  const table = makeTable((day) => !(days.get(day)?.off ?? weekday(day) > 4))
  const gaps = uncovered(years)
  const nameOf = (day: Day): string | undefined => {
    const arranged = days.get(day)
    if (weekday(day) < 5) return arranged?.off ? arranged.name : undefined
    if (arranged) return arranged.off ? arranged.name : `${arranged.name}调休`
    return weekend[weekday(day) - 5]
  }
  const reached = (from: Day, day: Day): Workdate => ({ date: toDate(day), provisional: gaps(from, day) })
  const named = (day: Day): Named => ({ date: toDate(day), name: nameOf(day) ?? '' })
  return {
    ...makeOfficeClock(table, hours),
    years,
    covers: (date) => years.includes(date.year),
    isWorkday: (date) => {
      const day = toDay(date)
      const name = nameOf(day)
      return { workday: table.works(day), provisional: gaps(day, day), ...(name !== undefined && { name }) }
    },
    add: (date, n) => {
      const day = toDay(date)
      return reached(day, table.add(day, n))
    },
    between: (a, b) => {
      const [from, to] = [toDay(a), toDay(b)]
      return { days: table.between(from, to), provisional: gaps(from, to) }
    },
    why: (date, n) => {
      const from = toDay(date)
      const to = table.add(from, n)
      const step = Math.sign(n)
      const way = Array.from({ length: Math.abs(to - from) }, (_, i) => from + step * (i + 1))
      return {
        ...reached(from, to),
        skipped: way.filter((day) => !table.works(day)).map(named),
        makeUp: way.filter((day) => table.works(day) && weekday(day) > 4).map(named),
      }
    },
    rollForward: (date) => {
      const day = toDay(date)
      return reached(day, table.works(day) ? day : table.add(day, 1))
    },
  }
}

/** Whether the way from one day (not counted) to another (counted) touches a year without notice. */
function uncovered(years: readonly number[]): (from: Day, to: Day) => boolean {
  const runs: { first: Day; end: Day }[] = []
  for (const year of years) {
    const last = runs.at(-1)
    if (last?.end === newYear(year)) last.end = newYear(year + 1)
    else runs.push({ first: newYear(year), end: newYear(year + 1) })
  }
  return (from, to) => {
    const low = from < to ? from + 1 : to
    const high = from < to ? to : Math.max(from - 1, to)
    for (const { first, end } of runs) if (first <= low && high < end) return false
    return true
  }
}
