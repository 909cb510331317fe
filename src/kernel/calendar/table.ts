import { dayCount, type Day } from './day.ts'
import { CalendarFault } from './fault.ts'

/** Working days as prefix sums over day numbers: adding and counting are two look-ups, whatever the distance. */
export type Table = {
  works(day: Day): boolean
  /** The n-th working day after `day`, or for n < 0 before it; `day` itself for 0. */
  add(day: Day, n: number): Day
  /** Working days in (from, to], or for to < from those in [to, from) as a negative number: `between(d, add(d, n)) === n`. */
  between(from: Day, to: Day): number
}

export function makeTable(works: (day: Day) => boolean): Table {
  /** before[d]: working days earlier than d. nth[k]: the k-th working day, from 0. */
  const before = new Int32Array(dayCount + 1)
  const nth = new Int32Array(dayCount)
  let count = 0
  for (let day = 0; day < dayCount; day++) {
    before[day] = count
    if (works(day)) nth[count++] = day
  }
  before[dayCount] = count
  return {
    works: (day) => before[day + 1]! > before[day]!,
    add: (day, n) => {
      if (n === 0) return day
      const k = n > 0 ? before[day + 1]! + n - 1 : before[day]! + n
      if (!(k >= 0 && k < count) || !Number.isInteger(n))
        throw new CalendarFault(`Cannot add ${n} working days: a whole number that stays inside the calendar is needed`)
      return nth[k]!
    },
    between: (from, to) => (to >= from ? before[to + 1]! - before[from + 1]! : before[to]! - before[from]!),
  }
}
