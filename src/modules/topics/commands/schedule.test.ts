import { describe, expect, it } from 'vitest'
import { examine, type Exception } from '#kernel'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { MeetingKind } from '../contract/words.ts'
import type { TopicEvent } from '../events.ts'
import { topics } from '../procedure.ts'
import {
  accounted,
  agreed,
  approved,
  balanced,
  checkedIn,
  concluded,
  coordinated,
  disputed,
  drafted,
  friday,
  given,
  givenIn,
  meetingDay,
  pooled,
  reported,
  reviewed,
  scheduled,
  submitted,
} from '../testing/given.ts'
import { schedule } from './schedule.ts'

type How = { kind?: MeetingKind; date?: string; at?: string; meeting?: string; world?: typeof given }
const put = (
  events: readonly TopicEvent[],
  { kind = 'executive', date = meetingDay, at = friday, meeting = 'meeting-1', world = given }: How = {},
) => world(...events).when('schedule', { meeting, kind, starts: `${date}T09:00` }, { as: 'system', at })

/** The same, with exceptions granted earlier on the matter. */
const exception = (norm: string): Exception => ({
  norm,
  reason: '防汛应急',
  person: 'mayor',
  post: 'mayor',
  at: '2026-03-10T07:00:00Z',
})
const verdicts = (events: readonly TopicEvent[], exceptions: Exception[], starts: string | undefined, at: string) => {
  const c = { ...given(...events).view(at), exceptions }
  return Object.fromEntries(
    examine(schedule, {
      ...c,
      input: starts && { meeting: 'meeting-1', kind: 'executive', starts },
      facts: undefined,
      actor: undefined,
    }).map(({ norm, verdict }) => [norm, verdict.state]),
  )
}

describe('topic.schedule', () => {
  it('puts a topic from the pool on the agenda', () => {
    const judgement = put(pooled())
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.scheduled',
        data: {
          meeting: 'meeting-1',
          kind: 'executive',
          date: '2026-03-16',
          starts: '2026-03-16T09:00',
          on: '2026-03-06',
        },
      },
    ])
    expect(checkedIn(judgement)).toEqual({
      'topic.chain': 'met',
      'topic.coordinated': 'met',
      'topic.unsettled': 'met',
      'topic.staffing': 'not-applicable',
      'decision.collective': 'not-applicable',
      'decision.reserved': 'not-applicable',
      'topic.normative-reviewed': 'not-applicable',
      'topic.materials-lead': 'met',
      'topic.late': 'met',
      'topic.party-lead': 'met',
      'system.input': 'met',
    })
  })

  allows('topic.chain', '县长已审定', () => put(pooled()))
  refuses('topic.chain', '尚未审定', () => put([drafted(), ...agreed, submitted(), reviewed(), balanced()]))
  refuses('topic.chain', '审定上常务会议，列入全体会议', () => put(pooled(), { kind: 'plenary' }))
  allows('topic.chain', '分管领导审核后列入专题会议', () =>
    put([drafted({ meeting: 'special' }), ...agreed, submitted(), reviewed('pooled')], { kind: 'special' }),
  )
  refuses('topic.chain', '未经分管领导审核列入专题会议', () =>
    put([drafted({ meeting: 'special' }), ...agreed], { kind: 'special' }),
  )

  allows('topic.coordinated', '分管领导已协调审核', () => put(pooled()))
  refuses('topic.coordinated', '未经协调审核', () => put([drafted(), ...agreed, submitted()]))

  const atOdds = [
    drafted(),
    ...disputed,
    accounted('health'),
    submitted(),
    coordinated('not-agreed', 'health'),
    reviewed(),
    balanced(),
    approved,
  ]
  refuses('topic.unsettled', '未协商一致，县长未放行', () => put(atOdds))
  allows('topic.unsettled', '各方一致', () => put(pooled()))
  refuses('topic.staffing', '非专门文件规定编制，县长未放行', () => put(pooled({ staffing: 'within' })))
  allows('topic.staffing', '机构编制专门文件', () => put(pooled({ staffing: 'special' })))

  // 16 March less five working days is Monday 9 March; the day ends at 17:30.
  allows('topic.materials-lead', '会前第5个工作日报送', () => put(pooled({}, '2026-03-09T17:30')))
  refuses('topic.materials-lead', '会前第5个工作日下班后报送', () => put(pooled({}, '2026-03-09T17:31')))
  refuses('topic.materials-lead', '会前第4个工作日报送', () =>
    put(pooled({}, '2026-03-10T09:00'), { at: '2026-03-10T10:00' }),
  )
  refuses('topic.late', '会前第4个工作日报送', () => put(pooled({}, '2026-03-10T09:00'), { at: '2026-03-10T10:00' }))
  allows('topic.late', '在时限内', () => put(pooled({}, '2026-03-09T17:30')))
  allows('topic.materials-lead', '县长办公会议不适用', () =>
    put(pooled({ meeting: 'mayors-office' }, '2026-03-10T09:00'), { kind: 'mayors-office', at: '2026-03-10T10:00' }),
  )
  refuses('topic.materials-lead', '办公室解释为各种会议都适用', () =>
    put(pooled({ meeting: 'mayors-office' }, '2026-03-10T09:00'), {
      kind: 'mayors-office',
      at: '2026-03-10T10:00',
      world: givenIn({ readings: { 'leads-scope': { kinds: ['plenary', 'executive', 'mayors-office'] } } }),
    }),
  )

  // Three working days before is Wednesday 11 March.
  allows('topic.party-lead', '尚未报备而仍有时间', () => put(pooled(), { at: '2026-03-11T17:00' }))
  refuses('topic.party-lead', '会前第3个工作日已过仍未报备', () => put(pooled(), { at: '2026-03-12T09:00' }))
  allows('topic.party-lead', '会前第3个工作日已报备', () =>
    put([...pooled(), reported('2026-03-11T17:00')], { at: '2026-03-12T09:00' }),
  )
  refuses('topic.party-lead', '会前第2个工作日才报备', () =>
    put([...pooled(), reported('2026-03-12T08:40')], { at: '2026-03-12T09:00' }),
  )
  allows('topic.party-lead', '办公室解释为窗口期，会前第2个工作日报备', () =>
    put([...pooled(), reported('2026-03-12T08:40')], {
      at: '2026-03-12T09:00',
      world: givenIn({ readings: { 'party-lead-window': { direction: 'window', by: 'office' } } }),
    }),
  )

  refuses('decision.reserved', '预决算列入县长办公会议', () =>
    put(pooled({ reserved: 'budget', meeting: 'mayors-office' }), { kind: 'mayors-office' }),
  )
  allows('decision.reserved', '预决算列入常务会议', () => put(pooled({ reserved: 'budget' })))
  refuses('decision.collective', '重大事项列入县长办公会议', () =>
    put(pooled({ important: true, meeting: 'mayors-office' }), { kind: 'mayors-office' }),
  )
  allows('decision.collective', '重大事项列入常务会议', () => put(pooled({ important: true })))
  const beforeMeeting = givenIn({ readings: { 'major-decision-lead': { before: 'meeting' } } })
  refuses('topic.normative-reviewed', '会议之前仍未审查', () =>
    put(pooled({ normative: true }), { world: beforeMeeting }),
  )

  it('lets a late admission release what could not have been in time', () => {
    const late: TopicEvent = {
      type: 'topic.admitted-late',
      data: { date: meetingDay, on: '2026-03-12', by: { post: 'mayor', for: null } },
    }
    const topic = [...pooled({}, '2026-03-12T09:00'), late]
    expect(verdicts(topic, [exception('topic.late')], '2026-03-16T09:00', '2026-03-12T15:00')).toMatchObject({
      'topic.materials-lead': 'unmet',
      'topic.late': 'unmet',
      'topic.party-lead': 'unmet',
      'system.input': 'met',
    })
    expect(given().view(friday).rulebook.norms.get('topic.party-lead')?.releasedBy).toBe('topic.late')
    // Reported in the end, before the meeting opens.
    expect(
      verdicts(
        [...topic, reported('2026-03-13T09:00')],
        [exception('topic.late')],
        '2026-03-16T09:00',
        '2026-03-13T15:00',
      )['topic.party-lead'],
    ).toBe('met')
    // For another date it does not serve; for the same meeting moved it does.
    expect(verdicts(topic, [exception('topic.late')], '2026-03-18T09:00', '2026-03-12T15:00')['system.input']).toBe(
      'unmet',
    )
    expect(
      verdicts([...topic, scheduled()], [exception('topic.late')], '2026-03-18T09:00', '2026-03-12T15:00')[
        'system.input'
      ],
    ).toBe('met')
  })
  it('is on one agenda at a time', () => {
    expect(refusedBy(put([...pooled(), scheduled()], { meeting: 'meeting-2' }))).toEqual(['system.input'])
    expect(refusedBy(put([...pooled(), scheduled()], { date: '2026-03-23' }))).toEqual([])
    const off: TopicEvent = {
      type: 'topic.unscheduled',
      data: { meeting: 'meeting-1', reason: '会议取消', on: '2026-03-06' },
    }
    expect(refusedBy(put([...pooled(), scheduled(), off], { meeting: 'meeting-2' }))).toEqual([])
    expect(
      refusedBy(
        put([...pooled(), scheduled(), concluded({ conclusion: 'deferred' })], {
          meeting: 'meeting-2',
          date: '2026-03-30',
          at: '2026-03-17T09:00',
        }),
      ),
    ).toEqual([])
  })
  it('tells who tries too early which norms stand in the way', () => {
    expect(refusedBy(put([drafted()], { at: friday }))).toEqual([
      'topic.chain',
      'topic.coordinated',
      'topic.materials-lead',
    ])
    expect(refusedBy(put([drafted()], { at: '2026-03-10T09:00' }))).toEqual([
      'topic.chain',
      'topic.coordinated',
      'topic.materials-lead',
      'topic.late',
    ])
  })
  it('shows the checklist for the intended date before there is a meeting', () => {
    expect(verdicts(pooled(), [], undefined, friday)).toMatchObject({
      'topic.chain': 'pending',
      'topic.materials-lead': 'pending',
      'topic.coordinated': 'met',
    })
    expect(verdicts(pooled({ planned: meetingDay }), [], undefined, friday)).toMatchObject({
      'topic.chain': 'met',
      'topic.materials-lead': 'met',
      'topic.party-lead': 'met',
    })
    expect(topics.commands.find((command) => command.name === 'topic.schedule')).toMatchObject({
      internal: true,
      shown: true,
    })
  })
})
