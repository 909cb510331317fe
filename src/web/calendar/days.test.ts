import { expect, test } from 'vitest'
import { daysOfMonth, isOff, markedDays, weekdayOf } from './days.ts'

const notice = (date: string, days: { name: string; date: string; off: boolean }[]) => ({
  year: 2022,
  number: date,
  date,
  amends: null,
  checked: true as const,
  papers: [],
  imported: null,
  days,
})

test('weekdays and months', () => {
  expect([weekdayOf('2022-03-07'), weekdayOf('2022-03-13'), weekdayOf('1969-12-29')]).toEqual([0, 6, 0])
  expect(daysOfMonth(2024, 2)).toHaveLength(29)
  expect(daysOfMonth(2026, 12).at(-1)).toBe('2026-12-31')
})

test('make-up days are worked, holidays are not, a later notice overrides', () => {
  const marked = markedDays([
    notice('2021-12-01', [{ name: '春节', date: '2022-01-30', off: true }]),
    notice('2021-10-25', [
      { name: '春节', date: '2022-01-29', off: false },
      { name: '春节', date: '2022-01-30', off: false },
      { name: '春节', date: '2022-01-31', off: true },
    ]),
  ])
  expect(
    ['2022-01-29', '2022-01-30', '2022-01-31', '2022-02-05', '2022-02-07'].map((date) => isOff(date, marked)),
  ).toEqual([false, true, true, true, false])
})
