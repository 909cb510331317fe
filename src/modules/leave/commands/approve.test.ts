import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld, type DemoOptions } from '#org/testing'
import type { LeaveEvent } from '../events.ts'
import { leave } from '../procedure.ts'

const at = '2026-03-02T10:00'
const trip = { kind: 'official', from: '2026-03-05', until: '2026-03-06', place: '济南', reason: '会议' }
const requested = (as: string, input: object = {}): LeaveEvent[] => {
  const judgement = specify(leave, demoWorld())().when('request', { ...trip, ...input }, { as, at: '2026-03-02T08:00' })
  if (!judgement.ok) throw new Error(JSON.stringify(judgement.refusals))
  return judgement.events as LeaveEvent[]
}
const leader = requested('vice-society')
const head = requested('finance.head', { acting: 'finance.deputy', phone: '3240000' })
const township = requested('lucun.head', { acting: 'lucun.deputy', phone: '3240000' })
const staff = requested('finance.clerk')
const approve = (past: LeaveEvent[], as: string, options: DemoOptions = {}, when = at) =>
  specify(leave, demoWorld(options))(...past).when('approve', {}, { as, at: when })

describe('leave.approve', () => {
  refuses('leave.leaders', '常务副县长批准副县长请假', () => approve(leader, 'executive'))
  refuses('leave.leaders', '主持工作的常务副县长批准自己的请假', () =>
    approve(requested('executive'), 'executive', {
      absences: [{ post: 'mayor', from: '2026-03-02', until: '2026-03-04' }],
    }),
  )
  allows('leave.leaders', '县长批准副县长请假', () => approve(leader, 'mayor'))
  allows('leave.leaders', '县长外出，电话请示后由办公室代录', () =>
    specify(
      leave,
      demoWorld({ absences: [{ post: 'mayor', from: '2026-03-02', until: '2026-03-04' }] }),
    )(...requested('executive')).when(
      'approve',
      {},
      { as: 'office-registry', at, recorded: { post: 'mayor', how: 'telephone' } },
    ),
  )

  refuses('acting.mayor', '县长在岗，常务副县长代为批准', () => approve(leader, 'executive'))
  allows('acting.mayor', '县长外出，常务副县长代为批准', () =>
    approve(leader, 'executive', { absences: [{ post: 'mayor', from: '2026-03-01', until: '2026-03-03' }] }),
  )
  it('records whom the executive acted for', () => {
    const judgement = approve(leader, 'executive', {
      absences: [{ post: 'mayor', from: '2026-03-01', until: '2026-03-03' }],
    })
    expect(judgement.ok && judgement.acted).toEqual({
      person: 'executive',
      post: 'executive',
      for: 'mayor',
      because: 'acting.mayor',
    })
  })
  it('an absent mayor does not approve in person', () => {
    expect(refusedBy(approve(leader, 'mayor', { absences: ['mayor'] }))).toEqual(['leave.leaders'])
  })

  refuses('leave.heads', '县长以外的领导批准非分管部门', () => approve(head, 'vice-society'))
  refuses('leave.heads', '批准时代职人已外出', () =>
    approve(head, 'executive', { absences: [{ post: 'finance.deputy', from: '2026-03-05', until: '2026-03-05' }] }),
  )
  allows('leave.heads', '分管领导批准', () => approve(head, 'executive'))
  allows('leave.heads', '镇长由办公室主任批准', () => approve(township, 'office-director'))
  refuses('acting.fill-in', '分管领导在岗，补位领导代为批准', () => approve(head, 'vice-industry'))
  allows('acting.fill-in', '分管领导外出，补位领导代为批准', () =>
    approve(head, 'vice-industry', { absences: ['executive'] }),
  )
  refuses('acting.fill-in', '批准时补位领导已外出', () =>
    approve(leader, 'mayor', { absences: [{ post: 'vice-agriculture', from: '2026-03-06', until: '2026-03-06' }] }),
  )

  refuses('unit.head', '副局长在局长在岗时批准经办人请假', () => approve(staff, 'finance.deputy'))
  refuses('unit.head', '代行的副局长批准自己的请假', () =>
    approve(requested('finance.deputy'), 'finance.deputy', {
      absences: [{ post: 'finance.head', from: '2026-03-02', until: '2026-03-03' }],
    }),
  )
  allows('unit.head', '局长批准经办人请假', () => approve(staff, 'finance.head'))
  allows('unit.head', '局长外出，副局长代行', () => approve(staff, 'finance.deputy', { absences: ['finance.head'] }))

  allows('leave.heads', '分管领导及其补位领导都外出，由县长批准', () =>
    approve(head, 'mayor', { absences: ['executive', 'vice-industry'] }),
  )
  allows('unit.head', '局长、副局长都外出，由分管领导批准', () =>
    approve(staff, 'executive', { absences: ['finance.head', 'finance.deputy'] }),
  )
  refuses('unit.head', '局长在岗，分管领导越级批准经办人请假', () => approve(staff, 'executive'))

  it('takes the post away from the first moment, not before the approval, and says nothing of why', () => {
    const events = (past: LeaveEvent[], as: string, when = at) => {
      const judgement = approve(past, as, {}, when)
      return judgement.ok ? judgement.events : []
    }
    expect(events(head, 'executive')).toEqual([
      {
        type: 'leave.approved',
        data: {
          on: '2026-03-02',
          registered: false,
          absences: [
            {
              post: 'finance.head',
              kind: 'away',
              from: '2026-03-05T00:00:00+08:00',
              until: '2026-03-06T17:30:00+08:00',
              acting: 'finance.deputy',
              reason: '因公外出',
            },
          ],
        },
      },
    ])
    expect(events(requested('finance.clerk', { kind: 'sick', from: '2026-03-02' }), 'finance.head')).toEqual([
      {
        type: 'leave.approved',
        data: {
          on: '2026-03-02',
          registered: false,
          absences: [
            {
              post: 'finance.clerk',
              kind: 'away',
              from: '2026-03-02T10:00:00+08:00',
              until: '2026-03-06T17:30:00+08:00',
              reason: '请假休假',
            },
          ],
        },
      },
    ])
  })
  it('refuses what is over, and what was decided', () => {
    expect([
      refusedBy(approve(staff, 'finance.head', {}, '2026-03-06T17:30')),
      refusedBy(
        approve([...staff, { type: 'leave.refused', data: { on: '2026-03-02', reason: '人手不足' } }], 'finance.head'),
      ),
    ]).toEqual([['system.input'], ['system.stage']])
  })
  it("is for the office director where the Party committee has to approve the mayor's", () => {
    const readings = { 'leave-mayor': { mayor: 'party-approval' } }
    const asked = specify(leave, demoWorld({ readings }))().when('request', trip, {
      as: 'mayor',
      at: '2026-03-02T08:00',
    })
    const past = asked.ok ? (asked.events as LeaveEvent[]) : []
    expect([
      refusedBy(approve(past, 'executive', { readings })),
      refusedBy(approve(past, 'office-director', { readings })),
    ]).toEqual([['leave.leaders'], []])
  })
})

describe('leave.refuse', () => {
  it('is for whoever may approve, with a reason', () => {
    const refuse = (as: string, input: object) =>
      specify(leave, demoWorld())(...leader).when('refuse', input, { as, at })
    const judgement = refuse('mayor', { reason: '当日有常务会议' })
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'leave.refused', data: { on: '2026-03-02', reason: '当日有常务会议' } },
    ])
    expect([
      refusedBy(refuse('mayor', { reason: ' ' })),
      refusedBy(refuse('vice-society', { reason: '不去了' })),
    ]).toEqual([['system.input'], ['leave.leaders']])
  })
})
