import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { MeetingEvent } from '../events.ts'
import { convened, given, item, planned, weekBefore, whileMayorAway } from '../testing/given.ts'

const asked = (post: string, report: string | null = null): MeetingEvent => ({
  type: 'meeting.leave-asked',
  data: { post, reason: '省里开会', report, on: '2026-03-02' },
})
const before = [
  planned(),
  item('1'),
  convened(),
  asked('executive'),
  asked('justice.head', '请假报告'),
  asked('office-director', '请假报告'),
]
const excuse = (post: string, as: string, input: object = {}, events = before, at = weekBefore) =>
  given(...events).when('excuse', { post, ...input }, { as, at })

describe('meeting.excuse', () => {
  allows('attendance.leader-leave', '县政府领导向县长请假，县长准假', () => excuse('executive', 'mayor'))
  allows('attendance.leader-leave', '领导口头请假，县长准假并写明事由', () =>
    excuse('vice-society', 'mayor', { reason: '接待检查组' }),
  )
  allows('attendance.leader-leave', '县长外出，主持全面工作的副县长准假', () =>
    whileMayorAway(planned(), convened(), asked('vice-society')).when(
      'excuse',
      { post: 'vice-society' },
      { as: 'executive', at: weekBefore },
    ),
  )
  refuses('attendance.leader-leave', '办公室主任给领导准假', () => excuse('executive', 'office-director'))
  refuses('attendance.leader-leave', '没有请假事由', () => excuse('vice-society', 'mayor'))
  allows('attendance.other-leave', '列席人员事先书面请假，办公室主任准假', () =>
    excuse('justice.head', 'office-director'),
  )
  allows('attendance.other-leave', '办公室主任本人请假，由县长准假', () => excuse('office-director', 'mayor'))
  refuses('attendance.other-leave', '没有书面请假报告', () =>
    excuse('counsel-external', 'office-director', { reason: '出庭' }),
  )
  refuses('attendance.other-leave', '会议开始后才请假', () =>
    excuse('justice.head', 'office-director', {}, before, '2026-03-09T09:05'),
  )
  refuses('attendance.other-leave', '会议科准假', () => excuse('justice.head', 'office-meetings'))
  refuses('attendance.other-leave', '办公室主任给自己准假', () => excuse('office-director', 'office-director'))

  it('says all that is missing at once', () => {
    const judgement = excuse('counsel-external', 'office-director', {}, before, '2026-03-09T09:05')
    expect(judgement.ok ? undefined : judgement.refusals.map((r) => [r.norm, r.facts])).toEqual([
      ['attendance.other-leave', { who: '县政府法律顾问（外聘）', missing: ['书面请假报告', '会前请假'] }],
    ])
  })
  it('records the reason that was given with the request', () => {
    const judgement = excuse('justice.head', 'office-director')
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'meeting.leave-granted',
        data: { post: 'justice.head', reason: '省里开会', by: 'office-director', on: '2026-03-02' },
      },
    ])
  })
  it('refuses somebody who is not due', () => {
    expect(refusedBy(excuse('water.head', 'office-director', { reason: '外出' }))).toEqual([
      'attendance.other-leave',
      'system.input',
    ])
  })
})
