import { join } from 'node:path'
import chineseDays from 'chinese-days'
import { toDay } from '../src/kernel/calendar/day.ts'
import { makeTable } from '../src/kernel/calendar/table.ts'
import { makeCalendar, readNotices } from '#kernel'
import type { Bench } from './bench.ts'
import { atLeast } from './figure.ts'

const aim = 100

/** Calls a second: the best of five rounds after a warm-up, so that a neighbour on the machine costs neither side. */
function rate(rounds: number, size: number, once: (i: number) => unknown): number {
  let best = 0
  for (let take = 0; take < 6; take++) {
    const start = performance.now()
    for (let round = 0; round < rounds; round++) for (let i = 0; i < size; i++) once(i)
    if (take > 0) best = Math.max(best, (rounds * size * 1000) / (performance.now() - start))
  }
  return best
}

/** Adding five working days to every day of 2018–2026, both in one run: the ratio holds on any machine, the times do not. */
export const workdays: Bench = {
  name: 'workdays',
  needs: 'nothing',
  run: async () => {
    const calendar = makeCalendar(readNotices(join(import.meta.dirname, '../calendars')))
    const first = Temporal.PlainDate.from('2018-01-01')
    const dates = Array.from({ length: 3287 }, (_, i) => first.add({ days: i }))
    const days = dates.map(toDay)
    const written = dates.map(String)
    // The table beneath the calendar, on day numbers: what is left when no date object has to be read.
    const table = makeTable((day) =>
      day < days[0]! || day > days.at(-1)! ? day % 7 < 5 : calendar.isWorkday(dates[day - days[0]!]!).workday,
    )
    // All results are used, or the engine might leave the work out.
    let used = 0
    const ours = rate(300, dates.length, (i) => (used += calendar.add(dates[i]!, 5).provisional ? 1 : 0))
    const bare = rate(1000, dates.length, (i) => (used += table.add(days[i]!, 5)))
    const peer = rate(5, dates.length, (i) => (used += chineseDays.findWorkday(5, written[i]!).length))
    if (used === 0) throw new Error('Nothing was reckoned')
    return [
      atLeast('workdays: add 5', ours, peer, '/s', aim),
      atLeast('workdays: add 5, day numbers', bare, peer, '/s', aim),
    ]
  },
}
