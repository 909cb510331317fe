import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CalendarFault, makeCalendar, readNotices } from './index.ts'

const notices = readNotices(join(import.meta.dirname, '../../../calendars'))
const calendar = makeCalendar(notices, { open: '08:30', close: '17:30' })
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Shanghai')
const later = (local: string, hours: number) => calendar.addHours(at(local), hours).toPlainDateTime().toString()

describe('a day of the office', () => {
  test('begins and ends with business, in Asia/Shanghai (民法典203条)', () => {
    const date = Temporal.PlainDate.from('2022-03-07')
    expect([calendar.opens(date).toString(), calendar.closes(date).toString()]).toEqual([
      '2022-03-07T08:30:00+08:00[Asia/Shanghai]',
      '2022-03-07T17:30:00+08:00[Asia/Shanghai]',
    ])
  })

  test('without business hours it ends at 24:00', () => {
    const plain = makeCalendar(notices)
    const date = Temporal.PlainDate.from('2022-03-07')
    expect([plain.opens(date).toString(), plain.closes(date).toString()]).toEqual([
      '2022-03-07T00:00:00+08:00[Asia/Shanghai]',
      '2022-03-08T00:00:00+08:00[Asia/Shanghai]',
    ])
    expect(plain.addHours(at('2022-03-04T20:00'), 5).toPlainDateTime().toString()).toBe('2022-03-07T01:00:00')
  })
})

describe('working hours', () => {
  test.each([
    ['inside one day', '2022-03-07T09:00', 4, '2022-03-07T13:00:00'],
    ['over night', '2022-03-07T16:00', 4, '2022-03-08T11:00:00'],
    ['over a weekend', '2022-03-04T16:00', 4, '2022-03-07T11:00:00'],
    ['over Spring Festival, from a worked Sunday', '2022-01-30T16:00', 4, '2022-02-07T11:00:00'],
    ['to closing time, not to the next opening', '2022-03-07T13:30', 4, '2022-03-07T17:30:00'],
    ['from before opening', '2022-03-07T06:00', 1, '2022-03-07T09:30:00'],
    ['from after closing', '2022-03-07T17:30', 1, '2022-03-08T09:30:00'],
    ['from a day off', '2022-03-05T12:00', 1, '2022-03-07T09:30:00'],
    ['none, in office hours', '2022-03-07T10:00', 0, '2022-03-07T10:00:00'],
    ['none, on a day off: the next opening', '2022-03-05T12:00', 0, '2022-03-07T08:30:00'],
    ['none, at closing time: the next opening', '2022-03-07T17:30', 0, '2022-03-08T08:30:00'],
    ['whole days of nine hours', '2022-03-07T08:30', 18, '2022-03-08T17:30:00'],
    ['half an hour, to the millisecond', '2022-03-07T17:29:59.999', 0.5, '2022-03-08T08:59:59.999'],
  ])('%s', (_, from, hours, to) => {
    expect(later(from, hours)).toBe(to)
  })

  test('the moment may be given in any zone', () => {
    const newYork = at('2022-03-07T16:00').withTimeZone('America/New_York')
    expect(calendar.addHours(newYork, 4).toString()).toBe('2022-03-08T11:00:00+08:00[Asia/Shanghai]')
  })

  test('adding in two steps is adding in one', () => {
    const moment = fc.integer({ min: 0, max: 60 * 24 * 400 }).map((m) => at('2021-12-01T00:00').add({ minutes: m }))
    const quarters = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(moment, quarters, quarters, (from, m, n) => {
        const [a, b] = [m / 4, n / 4]
        expect(String(calendar.addHours(calendar.addHours(from, a), b))).toBe(String(calendar.addHours(from, a + b)))
      }),
    )
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%d hours fault', (hours) => {
    expect(() => calendar.addHours(at('2022-03-07T09:00'), hours)).toThrow(CalendarFault)
  })
})
