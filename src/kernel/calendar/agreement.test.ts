import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { HolidayUtil } from 'lunar-typescript'
import { LegalHoliday } from 'tyme4ts'
import { describe, expect, test } from 'vitest'
import { makeCalendar, readNotices } from './index.ts'

const folder = join(import.meta.dirname, '../../../calendars')
const calendar = makeCalendar(readNotices(folder), { open: '08:30', close: '17:30' })
const first = Temporal.PlainDate.from('2018-01-01')
const days = Array.from({ length: 3287 }, (_, i) => first.add({ days: i }))

/** What a program prints as JSON, in a process of its own that lives in another time zone. */
const inZone = (zone: string, program: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: import.meta.dirname,
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  )

describe('2018–2026, all 3,287 days, agree with', () => {
  const differing = (works: (date: Temporal.PlainDate) => boolean) =>
    days.filter((d) => works(d) !== calendar.isWorkday(d).workday).map(String)

  test('tyme4ts', () => {
    expect(differing((d) => LegalHoliday.fromYmd(d.year, d.month, d.day)?.isWork() ?? d.dayOfWeek < 6)).toEqual([])
  })

  test('lunar-typescript', () => {
    expect(differing((d) => HolidayUtil.getHoliday(d.toString())?.isWork() ?? d.dayOfWeek < 6)).toEqual([])
  })

  test('chinese-days, and in adding five working days', () => {
    // It reads the zone of the process and is a day off west of Greenwich, so it is asked in its own.
    const theirs = inZone(
      'Asia/Shanghai',
      `import chineseDays from 'chinese-days'
      const days = ${JSON.stringify(days)}
      console.log(JSON.stringify(days.map((d) => [d, chineseDays.isWorkday(d), chineseDays.findWorkday(5, d)])))`,
    )
    const published = (rows: unknown) => (rows as unknown[]).slice(0, -5)
    expect(published(theirs)).toEqual(
      published(days.map((d) => [String(d), calendar.isWorkday(d).workday, String(calendar.add(d, 5).date)])),
    )
  })
})

test('the time zone of the process makes no difference', () => {
  const ours = days.map((d) =>
    [
      calendar.add(d, 5).date,
      calendar.between(first, d).days,
      calendar.closes(d),
      calendar.addHours(calendar.opens(d), 20),
    ].join(' '),
  )
  const program = `
    import { makeCalendar, readNotices } from './index.ts'
    const calendar = makeCalendar(readNotices(${JSON.stringify(folder)}), { open: '08:30', close: '17:30' })
    const first = Temporal.PlainDate.from('2018-01-01')
    const seen = Array.from({ length: 3287 }, (_, i) => first.add({ days: i })).map((d) =>
      [calendar.add(d, 5).date, calendar.between(first, d).days, calendar.closes(d), calendar.addHours(calendar.opens(d), 20)].join(' '))
    console.log(JSON.stringify([Temporal.Now.timeZoneId(), seen]))`
  for (const zone of ['America/New_York', 'Pacific/Kiritimati']) expect(inZone(zone, program)).toEqual([zone, ours])
})
