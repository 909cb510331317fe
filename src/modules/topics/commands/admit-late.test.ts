import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { checkedIn, given, meetingDay, pooled } from '../testing/given.ts'

// Five working days before Monday 16 March is Monday 9 March.
const lateTopic = pooled({}, '2026-03-10T10:00')
const reason = { 'topic.late': '防汛应急，须立即安排' }
const admit = (
  how: { as?: string; exceptions?: Record<string, string>; date?: string; topic?: typeof lateTopic; at?: string } = {},
) =>
  given(...(how.topic ?? lateTopic)).when(
    'admit-late',
    { date: how.date ?? meetingDay },
    {
      as: how.as ?? 'mayor',
      at: how.at ?? '2026-03-10T15:00',
      ...(how.exceptions ? { exceptions: how.exceptions } : {}),
    },
  )

describe('topic.admit-late', () => {
  allows('topic.late', '县长写明特殊情况', () => admit({ exceptions: reason }))
  refuses('topic.late', '没有理由', () => admit())
  it('is the mayor’s, with the reason on record', () => {
    const judgement = admit({ exceptions: reason })
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'topic.admitted-late', data: { date: '2026-03-16', on: '2026-03-10', by: { post: 'mayor', for: null } } },
    ])
    expect(judgement.ok && judgement.exceptions).toEqual([
      {
        norm: 'topic.late',
        reason: '防汛应急，须立即安排',
        person: 'mayor',
        post: 'mayor',
        at: '2026-03-10T07:00:00Z',
      },
    ])
    expect(checkedIn(judgement)).toEqual({ 'topic.late': 'set-aside', 'system.input': 'met' })
    expect(refusedBy(admit({ as: 'office-director', exceptions: reason }))).toEqual(['topic.chain'])
  })
  it('has nothing to admit where the topic is in time', () => {
    expect(refusedBy(admit({ topic: pooled(), exceptions: reason }))).toEqual(['system.input'])
    expect(
      refusedBy(admit({ topic: pooled({ meeting: 'mayors-office' }, '2026-03-10T10:00'), exceptions: reason })),
    ).toEqual(['system.input'])
    expect(refusedBy(admit({ date: '2026-03-09', exceptions: reason }))).toEqual(['system.input'])
  })
  it('covers a report to the Party committee that can no longer be in time', () => {
    expect(refusedBy(admit({ topic: pooled(), exceptions: reason, at: '2026-03-12T09:00' }))).toEqual([])
  })
})
