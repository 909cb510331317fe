import { describe, expect, it } from 'vitest'
import { allows, refuses } from '#kernel/testing'
import { after, approved, approving, now } from '../testing/given.ts'

const past = approving().and(approved())
const reschedule = (date: string, at = now) =>
  past.when('reschedule', { date, reason: '防汛' }, { as: 'agriculture.head', at })

describe('conference.reschedule', () => {
  it('moves it and keeps where it came from', () => {
    const outcome = reschedule('2026-06-12')
    const mark = { on: '2026-03-02', by: { post: 'agriculture.head', for: null }, reason: '防汛' }
    expect(outcome).toMatchObject({
      ok: true,
      events: [{ type: 'conference.rescheduled', data: { ...mark, date: '2026-06-12', time: '09:00' } }],
    })
    expect(after(past, outcome)).toEqual({
      ...past.state,
      date: '2026-06-12',
      moves: [{ ...mark, from: '2026-05-15', to: '2026-06-12' }],
    })
  })

  refuses('conference.plan', '改到下一年度', () => reschedule('2027-01-08'))
  refuses('conference.plan', '改到今日', () => reschedule('2026-05-20', '2026-05-20T08:00'))
  allows('conference.plan', '本年度内改期', () => reschedule('2026-12-31'))
})
