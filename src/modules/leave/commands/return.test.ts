import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld, type DemoOptions } from '#org/testing'
import type { LeaveEvent } from '../events.ts'
import { leave } from '../procedure.ts'

const trip = { kind: 'official', from: '2026-03-05', until: '2026-03-06', place: '济南', reason: '会议' }
/** Everything up to the approval, by the real commands. */
const granted = (as: string, by: string, input: object = {}): LeaveEvent[] => {
  const asked = specify(leave, demoWorld())().when('request', { ...trip, ...input }, { as, at: '2026-03-02T08:00' })
  if (!asked.ok) throw new Error(JSON.stringify(asked.refusals))
  const past = asked.events as LeaveEvent[]
  const approved = specify(leave, demoWorld())(...past).when('approve', {}, { as: by, at: '2026-03-02T10:00' })
  if (!approved.ok) throw new Error(JSON.stringify(approved.refusals))
  return [...past, ...(approved.events as LeaveEvent[])]
}
const leader = granted('vice-society', 'mayor')
const head = granted('finance.head', 'executive', { acting: 'finance.deputy', phone: '3240000' })
const matter = { kind: 'leave', id: 'under-test' }
// As the organisation has it: the leave under test is the reason why somebody is away.
const world = (post: string, options: DemoOptions = {}) => {
  const absent = {
    post,
    from: '2026-03-05T00:00:00+08:00',
    until: '2026-03-06T17:30:00+08:00',
    reason: '因公外出',
    kind: 'away' as const,
    matter,
    on: '2026-03-02',
  }
  return demoWorld({ ...options, events: [{ type: 'organisation.absence-noted', data: absent }] })
}
const give = (
  verb: string,
  past: LeaveEvent[],
  post: string,
  as: string,
  at: string,
  input: object = {},
  options: DemoOptions = {},
) => specify(leave, world(post, options))(...past).when(verb, input, { as, at })

describe('leave.return', () => {
  it('is reported by the one who was away, although somebody acts', () => {
    const judgement = give('return', leader, 'vice-society', 'vice-society', '2026-03-05T15:00', { note: '提前返岗' })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'leave.ended',
        data: { on: '2026-03-05', at: '2026-03-05T15:00:00+08:00', wasAway: true, note: '提前返岗' },
      },
    ])
  })
  it('may be entered by the office, not by the one who acts', () => {
    expect([
      refusedBy(give('return', leader, 'vice-society', 'office-registry', '2026-03-05T15:00')),
      refusedBy(give('return', leader, 'vice-society', 'vice-agriculture', '2026-03-05T15:00')),
    ]).toEqual([[], ['system.authority']])
  })
  it('is no return before it began, and none twice', () => {
    expect(refusedBy(give('return', leader, 'vice-society', 'vice-society', '2026-03-04T15:00'))).toEqual([
      'system.input',
    ])
    expect(
      refusedBy(
        give(
          'return',
          [
            ...leader,
            {
              type: 'leave.ended',
              data: { on: '2026-03-05', at: '2026-03-05T15:00:00+08:00', wasAway: true, note: null },
            },
          ],
          'vice-society',
          'vice-society',
          '2026-03-06T15:00',
        ),
      ),
    ).toEqual(['system.stage'])
  })
  it('may come late: the matter stays open until it is reported', () => {
    const given = specify(leave, world('vice-society'))(...leader)
    expect(refusedBy(given.when('return', {}, { as: 'vice-society', at: '2026-03-09T09:00' }))).toEqual([])
    expect(leave.describe(given.view('2026-03-09T09:00')).closed).toBe(false)
  })
})

describe('leave.cancel', () => {
  it('calls it off before it begins, and gives the organisation word only of what was approved', () => {
    const judgement = give('cancel', leader, 'vice-society', 'vice-society', '2026-03-03T09:00', { reason: '会议取消' })
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'leave.cancelled', data: { on: '2026-03-03', reason: '会议取消', wasAway: true } },
    ])
    const early = give('cancel', leader.slice(0, 1), 'vice-society', 'vice-society', '2026-03-03T09:00', {
      reason: '会议取消',
    })
    expect(early.ok && early.events[0]?.data['wasAway']).toBe(false)
  })
  it('is a return once it has begun', () => {
    expect(
      refusedBy(give('cancel', leader, 'vice-society', 'vice-society', '2026-03-05T09:00', { reason: '会议取消' })),
    ).toEqual(['system.input'])
  })
})

describe('leave.extend', () => {
  const asked = { until: '2026-03-09', reason: '会议延期' }
  const during = '2026-03-06T09:00'
  it('is asked for from afar and granted by whoever granted the leave', () => {
    const judgement = give('extend', leader, 'vice-society', 'vice-society', during, asked)
    const extension = {
      on: '2026-03-06',
      until: '2026-03-09',
      untilHalf: 'afternoon',
      ends: '2026-03-09T17:30:00+08:00',
      days: 5,
      acting: null,
      reason: '会议延期',
      files: [],
    } as const
    expect(judgement.ok && judgement.events).toEqual([{ type: 'leave.extension-requested', data: extension }])
    const approved = give(
      'approve',
      [...leader, { type: 'leave.extension-requested', data: extension }],
      'vice-society',
      'mayor',
      during,
    )
    expect(approved.ok && approved.events).toEqual([
      {
        type: 'leave.extension-approved',
        data: {
          ...extension,
          registered: false,
          absences: [
            {
              post: 'vice-society',
              kind: 'away',
              from: '2026-03-05T00:00:00+08:00',
              until: '2026-03-09T17:30:00+08:00',
              reason: '因公外出',
            },
          ],
        },
      },
    ])
  })
  it('leaves the leave as it was when it is refused', () => {
    const past: LeaveEvent[] = [
      ...leader,
      {
        type: 'leave.extension-requested',
        data: {
          on: '2026-03-06',
          until: '2026-03-09',
          untilHalf: 'afternoon',
          ends: '2026-03-09T17:30:00+08:00',
          days: 5,
          acting: null,
          reason: '会议延期',
          files: [],
        },
      },
    ]
    const judgement = give('refuse', past, 'vice-society', 'mayor', during, { reason: '九日有会' })
    const after = specify(leave, world('vice-society'))(
      ...past,
      ...(judgement.ok ? (judgement.events as LeaveEvent[]) : []),
    )
    expect(after.state).toEqual(specify(leave, world('vice-society'))(...leader).state)
  })
  refuses('acting.fill-in', '延期期间补位领导外出', () =>
    give('extend', leader, 'vice-society', 'vice-society', during, asked, {
      absences: [{ post: 'vice-agriculture', from: '2026-03-09', until: '2026-03-09' }],
    }),
  )
  allows('acting.fill-in', '延期期间另定在岗的县领导', () =>
    give(
      'extend',
      leader,
      'vice-society',
      'vice-society',
      during,
      { ...asked, acting: 'vice-security' },
      { absences: [{ post: 'vice-agriculture', from: '2026-03-09', until: '2026-03-09' }] },
    ),
  )
  refuses('leave.long', '局长延期后超过三天，没有附件', () =>
    give('extend', head, 'finance.head', 'finance.head', during, asked),
  )
  allows('leave.long', '局长延期后超过三天，附了通知', () =>
    give('extend', head, 'finance.head', 'finance.head', during, {
      ...asked,
      files: [{ sha256: 'b'.repeat(64), name: '通知.pdf' }],
    }),
  )
  refuses('leave.heads', '局长延期期间代职人外出', () =>
    give(
      'extend',
      head,
      'finance.head',
      'finance.head',
      during,
      { until: '2026-03-07', reason: '会议延期' },
      { absences: [{ post: 'finance.deputy', from: '2026-03-07', until: '2026-03-07' }] },
    ),
  )
  allows('leave.heads', '延期不须再提前三天', () =>
    give('extend', head, 'finance.head', 'finance.head', during, { until: '2026-03-07', reason: '会议延期' }),
  )
  it('comes before the end, and ends later', () => {
    expect([
      refusedBy(give('extend', leader, 'vice-society', 'vice-society', '2026-03-06T17:30', asked)),
      refusedBy(give('extend', leader, 'vice-society', 'vice-society', during, { ...asked, until: '2026-03-06' })),
    ]).toEqual([['system.input'], ['system.input']])
  })
})

describe('leave.file-with-party', () => {
  const filed = (as: string, past = leader) =>
    give('file-with-party', past, 'vice-society', as, '2026-03-03T09:00', { number: '报备单12号' })
  refuses('leave.party-filing', '部门经办人代为报备', () => filed('finance.clerk'))
  allows('leave.party-filing', '办公室向县委报备', () => filed('office-registry'))
  it('[leave.party-filing] is owed by the office from the approval until it is done, also after the return', () => {
    const owed = (...more: LeaveEvent[]) =>
      specify(leave, world('vice-society'))(...leader, ...more)
        .deadlines('2026-03-09T09:00')
        .filter((d) => d.norm === 'leave.party-filing')
        .map(({ owes, due }) => ({ owes, due }))
    const closed = (...more: LeaveEvent[]) =>
      leave.describe(specify(leave, world('vice-society'))(...leader, ...more).view('2026-03-09T09:00')).closed
    const ended: LeaveEvent = {
      type: 'leave.ended',
      data: { on: '2026-03-06', at: '2026-03-06T17:30:00+08:00', wasAway: true, note: null },
    }
    const done: LeaveEvent = { type: 'leave.party-filed', data: { on: '2026-03-03', number: null } }
    expect([owed(), owed(ended), owed(done), owed(ended, done)]).toEqual([
      [{ owes: ['office'], due: null }],
      [{ owes: ['office'], due: null }],
      [],
      [],
    ])
    expect([closed(), closed(ended), closed(done), closed(ended, done)]).toEqual([false, false, false, true])
  })
  it('[leave.party-filing] is not owed for heads', () => {
    expect(
      specify(
        leave,
        world('finance.head'),
      )(...head)
        .deadlines('2026-03-03T09:00')
        .map((d) => d.key),
    ).toEqual(['leave.heads:return'])
    expect(refusedBy(give('file-with-party', head, 'finance.head', 'office-registry', '2026-03-03T09:00'))).toEqual([
      'system.input',
    ])
  })
})
