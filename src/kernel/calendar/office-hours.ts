import { zone } from '../clock.ts'
import { toDate, toDay, type Day } from './day.ts'
import { CalendarFault } from './fault.ts'
import type { Table } from './table.ts'

const hour = 3_600_000

export type OfficeClock = {
  opens(date: Temporal.PlainDate): Temporal.ZonedDateTime
  closes(date: Temporal.PlainDate): Temporal.ZonedDateTime
  addHours(at: Temporal.ZonedDateTime, hours: number): Temporal.ZonedDateTime
}

/** Without hours a day runs from midnight to midnight (民法典203条: 24时, where there are no business hours). */
export function makeOfficeClock(table: Table, hours?: { open: string; close: string }): OfficeClock {
  const open = hours ? sinceMidnight(hours.open, 'open') : 0
  const close = hours ? sinceMidnight(hours.close, 'close') : 24 * hour
  if (open >= close)
    throw new CalendarFault(`Office hours: close (${hours?.close}) should be later than open (${hours?.open})`)
  const moment = (day: Day, ms: number) => toDate(day).toPlainDateTime().add({ milliseconds: ms }).toZonedDateTime(zone)
  return {
    opens: (date) => moment(toDay(date), open),
    closes: (date) => moment(toDay(date), close),
    addHours: (at, count) => {
      if (!Number.isFinite(count) || count < 0)
        throw new CalendarFault(`Cannot add ${count} working hours: a number not below zero is needed`)
      const local = at.withTimeZone(zone)
      const now = ((local.hour * 60 + local.minute) * 60 + local.second) * 1000 + local.millisecond
      const today = toDay(local.toPlainDate())
      const counts = table.works(today) && now < close
      const start = counts ? Math.max(now, open) : open
      const total = start - open + Math.round(count * hour)
      // What ends exactly at closing time ends on that day, not at the next opening; nothing added starts where work does.
      const whole = total === 0 ? 0 : Math.ceil(total / (close - open)) - 1
      const first = counts ? today : table.add(today, 1)
      return moment(table.add(first, whole), open + total - whole * (close - open))
    },
  }
}

function sinceMidnight(time: string, field: string): number {
  const [, h, m] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  if (h === undefined) throw new CalendarFault(`Office hours: ${field} should be HH:MM, not ${JSON.stringify(time)}`)
  return (Number(h) * 60 + Number(m)) * 60_000
}
