import { expect, test } from 'vitest'
import { civilDate, shownDate } from './dates.ts'

test('instants are shown in Asia/Shanghai whatever the zone of the process', () => {
  expect(shownDate('2026-03-02T16:30:00Z', 'moment', 'zh')).toBe('3月3日 00:30')
  expect(shownDate('2026-03-02T09:00', 'moment', 'zh')).toBe('3月2日 09:00')
  expect(civilDate('2026-03-02T16:30:00Z')).toBe('2026-03-03')
})

test('a bare date is that day', () => {
  expect(shownDate('2022-03-07', 'date', 'zh')).toBe('2022年3月7日')
  expect(shownDate('2022-03-07', 'fullDate', 'en')).toBe('Monday, 7 March 2022')
  expect(civilDate('2022-03-07')).toBe('2022-03-07')
})

test('what is no date is shown as it stands', () => {
  expect(shownDate('—', 'day', 'zh')).toBe('—')
})
