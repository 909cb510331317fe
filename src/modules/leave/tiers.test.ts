import { describe, expect, it } from 'vitest'
import { refusedBy, specify, type World } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { LeaveEvent } from './events.ts'
import { leave } from './procedure.ts'

/** The same rulebook with leave decided on by its length. */
const tiered = (norm: string, tiers: unknown): World => {
  const world = demoWorld()
  const entry = world.rulebook.norms.get(norm)!
  const norms = new Map(world.rulebook.norms).set(norm, { ...entry, with: { ...entry.with, tiers } })
  return { ...world, rulebook: { ...world.rulebook, norms } }
}
const byLength = [
  { over_days: 5, by: 'mayor' },
  { over_days: 1, by: 'executive' },
]
const file = { sha256: 'a'.repeat(64), name: '通知.pdf' }
const asked = (world: World, until: string): LeaveEvent[] => {
  const input = {
    kind: 'official',
    from: '2026-03-09',
    until,
    place: '济南',
    reason: '会议',
    acting: 'health.deputy',
    phone: '3240000',
    files: [file],
  }
  const judgement = specify(leave, world)().when('request', input, { as: 'health.head', at: '2026-03-02T08:00' })
  if (!judgement.ok) throw new Error(JSON.stringify(judgement.refusals))
  return judgement.events as LeaveEvent[]
}
const approve = (world: World, past: LeaveEvent[], as: string) =>
  refusedBy(specify(leave, world)(...past).when('approve', {}, { as, at: '2026-03-02T10:00' }))

describe('leave by its length, where a rulebook says so', () => {
  it('goes to the last tier that it exceeds', () => {
    const world = tiered('leave.heads', byLength)
    const found = ['2026-03-09', '2026-03-10', '2026-03-13', '2026-03-14'].map((until) =>
      ['vice-society', 'executive', 'mayor'].filter((as) => approve(world, asked(world, until), as).length === 0),
    )
    expect(found).toEqual([['vice-society'], ['executive'], ['executive'], ['mayor']])
  })
  it('counts an extension as long as the leave becomes', () => {
    const world = tiered('leave.heads', byLength)
    const past = asked(world, '2026-03-10')
    const granted = specify(leave, world)(...past).when('approve', {}, { as: 'executive', at: '2026-03-02T10:00' })
    const extended = specify(leave, world)(...past, ...((granted.ok ? granted.events : []) as LeaveEvent[])).when(
      'extend',
      { until: '2026-03-14', reason: '会议延期' },
      { as: 'health.head', at: '2026-03-03T10:00' },
    )
    const all = [
      ...past,
      ...((granted.ok ? granted.events : []) as LeaveEvent[]),
      ...((extended.ok ? extended.events : []) as LeaveEvent[]),
    ]
    expect([approve(world, all, 'executive'), approve(world, all, 'mayor')]).toEqual([
      ['leave.heads', 'acting.mayor'],
      [],
    ])
  })
  it('names the leader in charge, or a body outside whose word the office director records', () => {
    const by = (who: string) => tiered('leave.heads', [{ over_days: 0.5, by: who }])
    const [charge, party] = [by('leader-in-charge'), by('party-committee')]
    expect([
      approve(charge, asked(charge, '2026-03-09'), 'vice-society'),
      approve(party, asked(party, '2026-03-09'), 'office-director'),
      approve(party, asked(party, '2026-03-09'), 'vice-society'),
    ]).toEqual([[], [], ['leave.heads']])
  })
  it('is no guess: a tier that cannot be read is a fault', () => {
    const world = tiered('leave.heads', [{ days: 3 }])
    expect(() => approve(world, asked(tiered('leave.heads', null), '2026-03-10'), 'mayor')).toThrow(/with\.tiers/)
  })
})
