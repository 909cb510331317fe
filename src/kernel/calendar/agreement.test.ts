import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import chineseDays from 'chinese-days'
import { HolidayUtil } from 'lunar-typescript'
import { LegalHoliday } from 'tyme4ts'
import { describe, expect, test } from 'vitest'
import { makeCalendar, readNotices } from './index.ts'

const calendar = makeCalendar(readNotices(join(import.meta.dirname, '../../../calendars')), { open: '08:30', close: '17:30' })
const first = Temporal.PlainDate.from('2018-01-01')
const days = Array.from({ length: 3287 }, (_, i) => first.add({ days: i }))

// chinese-days reads the zone of the process: a bare date is yesterday for it in New York.
const noon = (date: Temporal.PlainDate) => `${date.toString()}T12:00:00`

describe('2018–2026, all 3,287 days, agree with', () => {
  const differing = (works: (date: Temporal.PlainDate) => boolean) => days.filter((d) => works(d) !== calendar.isWorkday(d).workday).map(String)

  test('chinese-days', () => {
    expect(differing((d) => chineseDays.isWorkday(noon(d)))).toEqual([])
  })

  test('tyme4ts', () => {
    expect(differing((d) => LegalHoliday.fromYmd(d.year, d.month, d.day)?.isWork() ?? d.dayOfWeek < 6)).toEqual([])
  })

  test('lunar-typescript', () => {
    expect(differing((d) => HolidayUtil.getHoliday(d.toString())?.isWork() ?? d.dayOfWeek < 6)).toEqual([])
  })

  test('chinese-days, in adding five working days', () => {
    const wrong = days.slice(0, -10).filter((d) => chineseDays.findWorkday(5, noon(d)) !== calendar.add(d, 5).date.toString())
    expect(wrong.map(String)).toEqual([])
  })
})

test('the time zone of the process makes no difference', () => {
  const program = `
    import { makeCalendar, readNotices } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))}
    const calendar = makeCalendar(readNotices(${JSON.stringify(join(import.meta.dirname, '../../../calendars'))}), { open: '08:30', close: '17:30' })
    const first = Temporal.PlainDate.from('2018-01-01')
    const seen = Array.from({ length: 3287 }, (_, i) => first.add({ days: i })).map((d) =>
      [calendar.add(d, 5).date, calendar.between(first, d).days, calendar.closes(d), calendar.addHours(calendar.opens(d), 20)].join(' '))
    console.log(JSON.stringify([Temporal.Now.timeZoneId(), seen]))`
  const run = (zone: string) => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, TZ: zone }, encoding: 'utf8' })) as [string, string[]]
  const ours = days.map((d) => [calendar.add(d, 5).date, calendar.between(first, d).days, calendar.closes(d), calendar.addHours(calendar.opens(d), 20)].join(' '))
  for (const zone of ['America/New_York', 'Pacific/Kiritimati']) expect(run(zone)).toEqual([zone, ours])
})
