import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { known } from '../state.ts'
import {
  convened,
  delivered,
  executiveMembers,
  given,
  item,
  planned,
  signed,
  start,
  weekBefore,
} from '../testing/given.ts'

const how = { as: 'office-meetings', at: weekBefore, facts: { sameDay: [], called: [] } }
const later = '2026-03-11T14:30'

describe('meeting.reschedule', () => {
  it('says from when to when, for which topics and why', () => {
    const judgement = given(planned(), item('1'), item('2', { topic: null })).when(
      'reschedule',
      { starts: later, reason: '领导调研' },
      how,
    )
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'meeting.rescheduled',
        data: {
          starts: later,
          from: start,
          kind: 'executive',
          topics: ['topic-1'],
          place: null,
          urgent: null,
          reason: '领导调研',
          missed: null,
          renewed: null,
          on: '2026-03-02',
        },
      },
    ])
  })
  it('records a quorum that was missed, and calls the meeting anew', () => {
    const four = ['mayor', 'executive', 'office-director', 'group-member'].map((post) => signed(post))
    const before = given(planned(), item('1'), convened(), delivered('1'), ...four)
    const judgement = before.when(
      'reschedule',
      { starts: later, reason: '到会人数不足' },
      { ...how, at: '2026-03-09T09:20' },
    )
    expect(judgement.ok && judgement.events[0]!.data).toMatchObject({ missed: { present: 4, due: 9 } })
    const after = known(before.and(...(judgement.ok ? (judgement.events as Parameters<typeof before.and>) : [])).state)
    expect(after).toMatchObject({
      stage: 'planning',
      starts: later,
      signed: {},
      notice: null,
      items: [{ papers: '2026-03-05' }],
      reschedulings: [{ from: start, to: later, reason: '到会人数不足', missed: { present: 4, due: 9 } }],
    })
  })
  it('sends the notice anew when whoever convenes moves it', () => {
    const before = given(planned(), item('1'), convened(), delivered('1'))
    const judgement = before.when('reschedule', { starts: later, reason: '参加上级会议' }, { ...how, as: 'mayor' })
    expect(judgement.ok && judgement.events[0]!.data).toMatchObject({
      renewed: { by: 'mayor', for: null, because: null, members: executiveMembers },
    })
    const after = known(before.and(...(judgement.ok ? (judgement.events as Parameters<typeof before.and>) : [])).state)
    expect(after).toMatchObject({
      stage: 'convened',
      starts: later,
      notice: { on: '2026-03-02', by: 'mayor', for: null },
    })
  })
  const crowded = {
    id: 'other',
    title: '常务会议',
    meeting: known(given(planned('executive', { starts: '2026-03-16T09:00' })).state),
  }
  const move = (input: object) =>
    given(planned(), item('1'), convened()).when(
      'reschedule',
      { starts: later, reason: '参加上级会议', ...input },
      { ...how, as: 'mayor', facts: { sameDay: [], called: [crowded] } },
    )
  refuses('executive.frequency', '改到与另一次常务会议相隔一周', () => move({}))
  allows('executive.frequency', '改期后相隔一周，急需研究', () => move({ urgent: '汛期提前' }))

  it('drops leaves, which were for the other day', () => {
    const granted = {
      type: 'meeting.leave-granted',
      data: { post: 'executive', reason: '学习', by: 'mayor', on: '2026-03-03' },
    } as const
    const moved = {
      type: 'meeting.rescheduled',
      data: {
        starts: later,
        from: start,
        kind: 'executive',
        topics: [],
        place: null,
        urgent: null,
        reason: '改期',
        missed: null,
        renewed: null,
        on: '2026-03-03',
      },
    } as const
    expect(known(given(planned(), convened(), granted, moved).state).leaves).toEqual({})
  })
  it('refuses a day off, the past, and no change at all', () => {
    const move = (input: Record<string, unknown>) =>
      refusedBy(given(planned()).when('reschedule', { reason: '改期', ...input }, how))
    expect(move({ starts: '2026-03-08T09:00' })).toEqual(['system.input'])
    expect(move({ starts: '2026-03-08T09:00', urgent: '防汛' })).toEqual([])
    expect(move({ starts: '2026-02-27T09:00' })).toEqual(['system.input'])
    expect(move({ starts: start })).toEqual(['system.input'])
    expect(move({ starts: start, place: '二楼' })).toEqual([])
  })
})
