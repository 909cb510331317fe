import { CalendarFault } from './fault.ts'

/** A civil date as an index: days since 1 January 1949. Needs no time zone. */
export type Day = number

// The years of the table. The People's Republic began in 1949; the end only bounds memory (92 000 days).
export const firstYear = 1949
export const lastYear = 2199

const months = new Int32Array((lastYear - firstYear + 1) * 12 + 1)
for (let m = 1; m < months.length; m++)
  months[m] = months[m - 1]! + daysIn(firstYear + Math.floor((m - 1) / 12), (m - 1) % 12)

function daysIn(year: number, month: number): number {
  if (month === 1) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31
}

export const dayCount: number = months[months.length - 1]!

export function toDay(date: Temporal.PlainDate): Day {
  const { year } = date
  if (date.calendarId !== 'iso8601')
    throw new CalendarFault(`${date.toString()} is not a date of the civil calendar (iso8601)`)
  if (year < firstYear || year > lastYear)
    throw new CalendarFault(`${date.toString()} lies outside the calendar: ${firstYear} to ${lastYear}`)
  return months[(year - firstYear) * 12 + date.month - 1]! + date.day - 1
}

/** First day of a year; of the year after the last, the end of the table. */
export const newYear = (year: number): Day => months[(year - firstYear) * 12]!

// 1 January 1949 was a Saturday.
/** 0 Monday … 6 Sunday. */
export const weekday = (day: Day): number => (day + 5) % 7

const dates: (Temporal.PlainDate | undefined)[] = Array.from({ length: dayCount })
const origin = new Temporal.PlainDate(firstYear, 1, 1)

/** Dates are immutable and cost a microsecond to make, so each is made once. */
export const toDate = (day: Day): Temporal.PlainDate => (dates[day] ??= origin.add({ days: day }))
