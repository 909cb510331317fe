import { describe, expect, it } from 'vitest'
import { allows, refuses } from '#kernel/testing'
import type { MeetingEvent } from '../events.ts'
import { convened, delivered, given, item, planned, weekBefore } from '../testing/given.ts'

const granted = (post: string): MeetingEvent => ({
  type: 'meeting.leave-granted',
  data: { post, reason: '学习', by: 'office-director', on: '2026-03-02' },
})
const before = given(planned(), item('1'), convened(), delivered('1'), granted('justice.head'), granted('executive'))
const report = (as: string, at = before) => at.when('report-leaves', {}, { as, at: weekBefore })

describe('meeting.report-leaves', () => {
  allows('attendance.other-leave', '汇总后向县长报告', () => report('office-director'))
  refuses('attendance.other-leave', '没有可报告的请假', () =>
    report('office-director', given(planned(), item('1'), convened(), granted('executive'))),
  )
  refuses('attendance.other-leave', '由部门自行报告', () => report('justice.head'))

  it('is owed before the meeting, for others than leaders, until it is done', () => {
    expect(before.deadlines(weekBefore).map((d) => [d.norm, d.owes, d.due?.toString()])).toEqual([
      ['attendance.other-leave', ['post:office-director'], '2026-03-09T01:00:00Z'],
    ])
    const judgement = report('office-director')
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'meeting.leaves-reported', data: { posts: ['justice.head'], on: '2026-03-02' } },
    ])
    expect(
      before
        .and({ type: 'meeting.leaves-reported', data: { posts: ['justice.head'], on: '2026-03-02' } })
        .deadlines(weekBefore),
    ).toEqual([])
  })
})
