import { civil, zone, type Surroundings } from '#kernel'
import type { Half, When } from './state.ts'

export type Dates = {
  readonly from: string
  readonly until: string
  readonly fromHalf?: Half | undefined
  readonly untilHalf?: Half | undefined
}
type Around = Pick<Surroundings, 'calendar' | 'reading'>

const noon = Temporal.PlainTime.from('12:00')
const date = (iso: string) => Temporal.PlainDate.from(iso)
const moment = (at: Temporal.ZonedDateTime): string => at.toString({ timeZoneName: 'never', smallestUnit: 'second' })

/** From the beginning of the first day (or its noon) to the close of business on the last (or its noon). */
export function whenOf(dates: Dates, around: Around): When {
  const { from, until, fromHalf = 'morning', untilHalf = 'afternoon' } = dates
  const first = date(from)
  const last = date(until)
  return {
    from,
    fromHalf,
    until,
    untilHalf,
    begins: moment(
      fromHalf === 'morning' ? first.toZonedDateTime(zone) : first.toZonedDateTime({ timeZone: zone, plainTime: noon }),
    ),
    ends: moment(
      untilHalf === 'afternoon'
        ? around.calendar.closes(last)
        : last.toZonedDateTime({ timeZone: zone, plainTime: noon }),
    ),
    days: daysOf({ from, until, fromHalf, untilHalf }, around),
  }
}

const halves = ({ fromHalf, untilHalf }: Pick<When, 'fromHalf' | 'untilHalf'>): number =>
  (fromHalf === 'afternoon' ? 0.5 : 0) + (untilHalf === 'morning' ? 0.5 : 0)

/** Days of absence, the first and the last counted, as the office reads 「天」 (leave-days). */
function daysOf(dates: Pick<When, 'from' | 'until' | 'fromHalf' | 'untilHalf'>, { calendar, reading }: Around): number {
  if (reading('leave-days').calendar === 'working-days') return workdaysOf(dates, calendar)
  return date(dates.from).until(date(dates.until), { largestUnit: 'days' }).days + 1 - halves(dates)
}

/** Working days of an absence: a half counts where its day is one. */
export function workdaysOf(
  { from, until, fromHalf, untilHalf }: Pick<When, 'from' | 'until' | 'fromHalf' | 'untilHalf'>,
  calendar: Surroundings['calendar'],
): number {
  const [first, last] = [date(from), date(until)]
  const half = (day: Temporal.PlainDate, cut: boolean): number => (cut && calendar.isWorkday(day).workday ? 0.5 : 0)
  return (
    calendar.between(first.subtract({ days: 1 }), last).days -
    half(first, fromHalf === 'afternoon') -
    half(last, untilHalf === 'morning')
  )
}

/** The last day on which something due `days` before a departure is in time. */
export const latestBefore = (from: string, days: number, { calendar, reading }: Around): Temporal.PlainDate =>
  reading('leave-days').calendar === 'working-days'
    ? calendar.add(date(from), -days).date
    : date(from).subtract({ days })

/** When somebody leaves: with the office's opening, or at noon. Until then a report is made beforehand. */
export const departs = ({ from, fromHalf = 'morning' }: Dates, { calendar }: Around): Temporal.Instant =>
  (fromHalf === 'morning'
    ? calendar.opens(date(from))
    : date(from).toZonedDateTime({ timeZone: zone, plainTime: noon })
  ).toInstant()

export const instant = (iso: string): Temporal.Instant => Temporal.Instant.from(iso)
/** Absences of other sources may begin with a date alone. */
export const instantOrDawn = (iso: string): Temporal.Instant =>
  iso.includes('T') ? instant(iso) : date(iso).toZonedDateTime(zone).toInstant()
export const momentOf = (at: Temporal.Instant): string => moment(civil(at))
/** A moment, or now if it has passed. */
export const later = (iso: string, at: Temporal.Instant): string =>
  Temporal.Instant.compare(instant(iso), at) < 0 ? momentOf(at) : iso
