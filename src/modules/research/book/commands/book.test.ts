import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { daysOf } from '../../days.ts'
import { researchBook } from '../procedure.ts'
import type { BookEvent } from '../state.ts'

const given = specify(researchBook, demoWorld(), 'vice-agriculture-2026')
const opened: BookEvent = {
  type: 'research-book.opened',
  data: { on: '2026-01-05', post: 'vice-agriculture', year: 2026 },
}
const entered = (research: string, from: string, until: string, unannounced: boolean): BookEvent => ({
  type: 'research-book.entered',
  data: {
    on: until,
    trip: { research, title: research, unannounced, days: daysOf({ from, until, part: 'whole' }) },
  },
})
// January and February have 31 + 28 = 59 days.
const december = '2026-12-31T10:00'
const office = { as: 'office-director', at: december }

describe('research-book', () => {
  const short = given(opened, entered('a', '2026-01-01', '2026-02-28', true))
  const met = short.and(entered('b', '2026-03-01', '2026-03-01', false))
  refuses('research.days', '全年调研59天', () => short.when('settle', {}, office))
  allows('research.days', '全年调研60天', () => met.when('settle', {}, office))
  // 29 of 60 are 48.3 %, 30 of 60 exactly half.
  const half = (until: string) =>
    given(opened, entered('a', '2026-03-01', until, true), entered('b', '2026-05-01', '2026-05-31', false))
  refuses('research.unannounced', '四不两直29天，不足60天的一半', () => half('2026-03-29').when('settle', {}, office))
  allows('research.unannounced', '四不两直31天，62天的一半', () => half('2026-03-31').when('settle', {}, office))

  it('counts no day twice, and replaces what was recorded anew', () => {
    const twice = given(
      opened,
      entered('a', '2026-03-01', '2026-03-02', true),
      entered('b', '2026-03-02', '2026-03-03', false),
    )
    expect(researchBook.describe(twice.view(december)).facets).toMatchObject({ days: 3, unannounced: 2, trips: 2 })
    const again = twice.and(entered('a', '2026-04-01', '2026-04-01', false))
    expect(researchBook.describe(again.view(december)).facets).toMatchObject({ days: 3, unannounced: 0, trips: 2 })
  })
  it('is owed by the leader until the year ends, as long as it is not reached', () => {
    const due = (past: ReturnType<typeof given>) =>
      past.deadlines('2026-03-02T10:00').map(({ norm, owes, due: until }) => [norm, owes, until?.toString()])
    expect(due(given(opened))).toEqual([
      ['research.days', ['post:vice-agriculture'], '2026-12-31T09:30:00Z'],
      ['research.unannounced', ['post:vice-agriculture'], '2026-12-31T09:30:00Z'],
    ])
    expect(due(met)).toEqual([])
  })
  it('once the year is over, the shortfall is accounted for in person and stays on record', () => {
    const account = (as: string, at: string) => short.when('account', { text: '7月起抗旱' }, { as, at })
    expect(refusedBy(account('vice-agriculture', december))).toEqual(['system.input'])
    expect(refusedBy(account('office-director', '2027-01-05T10:00'))).toContain('research.days')
    expect(account('vice-agriculture', '2027-01-05T10:00')).toMatchObject({
      ok: true,
      events: [{ type: 'research-book.accounted', data: { on: '2027-01-05', text: '7月起抗旱' } }],
    })
  })
})
