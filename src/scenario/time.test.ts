import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeCalendar, readNotices, zone } from '#kernel'
import { afterWait, momentOf } from './time.ts'

const calendar = makeCalendar(readNotices(join(import.meta.dirname, '../../calendars')), {
  open: '08:30',
  close: '17:30',
})
const local = (at: Temporal.Instant) =>
  at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })

test('a moment is written in Asia/Shanghai; a date alone is the opening of business', () => {
  expect(
    ['2026-03-02T09:00', '2026-03-02 09:00', '2026-03-02'].map((written) => local(momentOf(written, calendar))),
  ).toEqual(['2026-03-02T09:00', '2026-03-02T09:00', '2026-03-02T08:30'])
})

test.each([
  ['3wd', '2026-03-05T17:30'],
  ['5wd', '2026-03-09T17:30'],
  ['5d', '2026-03-07T09:00'],
  ['2h', '2026-03-02T11:00'],
  ['30m', '2026-03-02T09:30'],
])('from Monday 2 March 2026 at nine, %s', (wait, then) => {
  expect(local(afterWait(wait, momentOf('2026-03-02T09:00', calendar), calendar))).toBe(then)
})

test('working days pass over a festival and count its make-up days', () => {
  expect(local(afterWait('3wd', momentOf('2022-01-28T09:00', calendar), calendar))).toBe('2022-02-07T17:30')
})
