import { describe, expect, it } from 'vitest'
import { refusedBy, specify } from '#kernel/testing'
import { demoNotices, demoRulebook, demoWorld } from '../../testing.ts'
import { calendar } from '../procedure.ts'
import { calendarSource } from '../source.ts'
import { evolve, type CalendarEvent } from '../state.ts'

const opened: CalendarEvent = { type: 'calendar.opened', data: { notices: demoNotices() } }
const given = specify(calendar, demoWorld())(opened)
const at = '2026-11-10T09:00'
// Made up for the test: the notice for 2027 is not published.
const notice = {
  year: 2027,
  notice: { number: '国办发明电〔2026〕试1号', date: '2026-11-05', checked: false },
  source: 'test',
  papers: ['https://www.gov.cn/test'],
  days: [
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    { name: '元旦', date: '2027-01-03', isOffDay: false },
  ],
}
const imported = (value: unknown, as = 'admin-system') =>
  given.when('import', { notice: typeof value === 'string' ? value : JSON.stringify(value) }, { as, at })
const fields = (value: unknown) => {
  const judgement = imported(value)
  return judgement.ok ? [] : judgement.refusals.map((r) => [r.field, r.facts['fields'] ?? []])
}

describe('calendar.import', () => {
  it('takes a year whose notice was not there, and its days hold', () => {
    const judgement = imported(notice)
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'calendar.imported', data: { notice, on: '2026-11-10' } },
    ])
    const source = calendarSource(demoNotices(), demoRulebook().officeHours)
    const day = (state: typeof given.state, date: string) =>
      source.make(state, 1).isWorkday(Temporal.PlainDate.from(date))
    const after = judgement.ok ? (judgement.events as CalendarEvent[]).reduce(evolve, given.state) : given.state
    expect([day(given.state, '2027-01-01'), day(after, '2027-01-01'), day(after, '2027-01-03')]).toEqual([
      { workday: true, provisional: true },
      { workday: false, provisional: false, name: '元旦' },
      { workday: true, provisional: false, name: '元旦调休' },
    ])
  })
  it('is for the system administrator and the office director', () => {
    expect(
      ['admin-system', 'office-director', 'office-deputy', 'admin-security', 'mayor'].map((as) =>
        refusedBy(imported(notice, as)),
      ),
    ).toEqual([[], [], ['system.authority'], ['system.authority'], ['system.authority']])
  })
  it('names every field that is wrong', () => {
    expect(fields({ ...notice, year: 'soon', days: [{ ...notice.days[0], date: '2027-13-01' }] })).toEqual([
      ['notice.year', ['year', 'days.0.date']],
    ])
    expect(fields({ ...notice, days: [{ ...notice.days[0], date: '2028-05-01' }] })).toEqual([
      ['notice.days.0.date', ['days.0.date']],
    ])
    expect(fields('{')).toEqual([['notice', ['']]])
  })
  it('refuses a notice twice, a second one for a year, and an amendment of nothing', () => {
    const [first] = demoNotices()
    expect(fields(first)).toEqual([['notice.notice.number', []]])
    expect(fields({ ...notice, year: 2026, days: [{ name: '春节', date: '2026-02-20', isOffDay: true }] })).toEqual([
      ['notice.notice.amends', []],
    ])
    expect(fields({ ...notice, notice: { ...notice.notice, amends: '国办发明电〔2026〕无此号' } })).toEqual([
      ['notice.notice.amends', []],
    ])
  })
  it('takes an amendment of what is there, not one that is older', () => {
    const of2026 = demoNotices().find((n) => n.year === 2026)!
    const amending = (date: string) =>
      fields({
        ...notice,
        year: 2026,
        notice: { ...notice.notice, date, amends: of2026.notice.number },
        days: [{ name: '春节', date: '2026-02-20', isOffDay: true }],
      })
    expect([amending('2026-01-20'), amending('2024-01-20')]).toEqual([[], [['notice.notice.date', []]]])
  })
  it('counts a notice once that a later release brings as a file', () => {
    const state = evolve(given.state, { type: 'calendar.imported', data: { notice, on: '2026-11-10' } })
    expect(
      calendarSource([...demoNotices(), notice], demoRulebook().officeHours)
        .make(state, 2)
        .years.at(-1),
    ).toBe(2027)
  })
})
