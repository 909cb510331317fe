import { describe, expect, it } from 'vitest'
import { allows, refusedBy, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { LeaveEvent } from '../events.ts'
import { leave } from '../procedure.ts'

const file = { sha256: 'a'.repeat(64), name: '会议通知.pdf' }
/** Four days from the same morning on, for a reason that did not wait for papers. */
const urgent = (input: object = {}): LeaveEvent[] => {
  const asked = {
    kind: 'official',
    from: '2026-03-02',
    until: '2026-03-05',
    place: '济南',
    reason: '紧急协调',
    acting: 'finance.deputy',
    phone: '3240000',
    urgent: true,
    grounds: '处置突发事件',
    ...input,
  }
  const given = specify(leave, demoWorld())
  const requested = given().when('request', asked, { as: 'finance.head', at: '2026-03-02T08:00' })
  const past = (requested.ok ? requested.events : []) as LeaveEvent[]
  const approved = given(...past).when('approve', {}, { as: 'executive', at: '2026-03-02T08:30' })
  return [...past, ...((approved.ok ? approved.events : []) as LeaveEvent[])]
}
const give = (past: LeaveEvent[], as = 'finance.head', input: object = { files: [file] }) =>
  specify(leave, demoWorld())(...past).when('complete', input, { as, at: '2026-03-04T10:00' })
const owed = (past: LeaveEvent[]) =>
  specify(
    leave,
    demoWorld(),
  )(...past)
    .deadlines('2026-03-04T10:00')
    .map(({ key, due }) => [key, due?.toString()])

describe('leave.complete', () => {
  it('is owed until the return by whoever left urgently for longer, and by nobody else', () => {
    expect([owed(urgent()), owed(urgent({ until: '2026-03-04' })), owed(urgent({ files: [file] }))]).toEqual([
      [
        ['leave.heads:return', '2026-03-05T09:30:00Z'],
        ['leave.long:papers', '2026-03-05T09:30:00Z'],
      ],
      [['leave.heads:return', '2026-03-04T09:30:00Z']],
      [['leave.heads:return', '2026-03-05T09:30:00Z']],
    ])
  })
  allows('leave.long', '紧急外出后补交通知、方案及日程', () => give(urgent()))
  it('closes what was owed, with the papers on the leave', () => {
    const done = give(urgent(), 'office-registry', { files: [file], note: '会议通知随后寄到' })
    expect(done.ok && done.events).toEqual([
      { type: 'leave.completed', data: { on: '2026-03-04', files: [file], note: '会议通知随后寄到' } },
    ])
    const past = [...urgent(), ...((done.ok ? done.events : []) as LeaveEvent[])]
    expect([owed(past), specify(leave, demoWorld())(...past).state]).toMatchObject([
      [['leave.heads:return', '2026-03-05T09:30:00Z']],
      { completed: '2026-03-04', files: [file] },
    ])
  })
  it('keeps the matter open after the return', () => {
    const ended: LeaveEvent = {
      type: 'leave.ended',
      data: { on: '2026-03-05', at: '2026-03-05T17:00:00+08:00', wasAway: true, note: null },
    }
    const completed: LeaveEvent = { type: 'leave.completed', data: { on: '2026-03-06', files: [file], note: null } }
    const closed = (...more: LeaveEvent[]) =>
      leave.describe(specify(leave, demoWorld())(...urgent(), ended, ...more).view('2026-03-06T09:00')).closed
    expect([closed(), closed(completed)]).toEqual([false, true])
  })
  it('refuses what is not owed, no papers, and whoever acts', () => {
    expect([
      refusedBy(give(urgent({ until: '2026-03-04' }))),
      refusedBy(give(urgent(), 'finance.head', { files: [] })),
      refusedBy(give(urgent(), 'finance.deputy')),
    ]).toEqual([['system.input'], ['system.input'], ['system.authority']])
  })
})
