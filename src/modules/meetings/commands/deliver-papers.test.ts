import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { convened, delivered, given, item, planned, weekBefore } from '../testing/given.ts'

const before = given(planned(), item('1'), item('2'), convened(), delivered('1'))
const deliver = (as: string, input: object = {}) => before.when('deliver-papers', input, { as, at: '2026-03-05T10:00' })

describe('meeting.deliver-papers', () => {
  allows('meeting.papers-delivered', '会议科送达', () => deliver('office-meetings'))
  refuses('meeting.papers-delivered', '由主办部门自行送达', () => deliver('finance.head'))

  it('covers what was not delivered yet', () => {
    const judgement = deliver('office-meetings', { on: '2026-03-04' })
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'meeting.papers-delivered', data: { items: ['2'], on: '2026-03-04' } },
    ])
  })
  it('refuses a date to come, and nothing to deliver', () => {
    expect(refusedBy(deliver('office-meetings', { on: '2026-03-06' }))).toEqual(['system.input'])
    expect(
      refusedBy(
        before.and(delivered('2')).when('deliver-papers', {}, { as: 'office-meetings', at: '2026-03-05T10:00' }),
      ),
    ).toEqual(['system.input'])
  })
  it('is owed by the meetings section until the meeting begins', () => {
    const due = Temporal.Instant.from('2026-03-09T09:00+08:00')
    expect(before.deadlines(weekBefore).map(({ norm, owes, due, lapse }) => ({ norm, owes, due, lapse }))).toEqual([
      { norm: 'meeting.papers-delivered', owes: ['post:office-meetings'], due, lapse: 'remind' },
    ])
    expect(before.and(delivered('2')).deadlines(weekBefore)).toEqual([])
    expect(given(planned('mayors-office'), item('1')).deadlines(weekBefore)).toEqual([])
  })
})
