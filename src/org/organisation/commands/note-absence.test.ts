import { describe, expect, it } from 'vitest'
import { refusedBy, specify } from '#kernel/testing'
import { demoEstablished, demoWorld } from '../../testing.ts'
import type { OrganisationEvent } from '../events.ts'
import { organisation } from '../procedure.ts'

const standing = specify(organisation, demoWorld())(demoEstablished())
const at = '2026-03-02T09:00'
const matter = { kind: 'leave', id: 'l1' }
const absence = {
  post: 'mayor',
  kind: 'away',
  from: '2026-03-02T00:00:00+08:00',
  until: '2026-03-04T17:30:00+08:00',
  reason: '因公外出',
  matter,
}
const noted = (more: object = {}, on = '2026-03-02'): OrganisationEvent => ({
  type: 'organisation.absence-noted',
  data: {
    ...(absence as never as Extract<OrganisationEvent, { type: 'organisation.absence-noted' }>['data']),
    ...more,
    on,
  },
})

describe('organisation.note-absence', () => {
  it("is the system's alone", () => {
    expect([
      refusedBy(standing.when('note-absence', absence, { as: 'admin-security', at })),
      refusedBy(standing.when('note-absence', absence, { as: 'system', at })),
    ]).toEqual([['system.authority'], []])
  })
  it('refuses an unknown post and a moment without offset', () => {
    expect([
      refusedBy(standing.when('note-absence', { ...absence, post: 'nobody' }, { as: 'system', at })),
      refusedBy(standing.when('note-absence', { ...absence, from: '2026-03-02T00:00:00' }, { as: 'system', at })),
    ]).toEqual([['system.input'], ['system.input']])
  })
  it('replaces what was noted for the same matter and post', () => {
    const { state } = standing.and(noted(), noted({ until: '2026-03-06T17:30:00+08:00' }), noted({ post: 'executive' }))
    expect(state.absences.map((a) => [a.post, a.until])).toEqual([
      ['mayor', '2026-03-06T17:30:00+08:00'],
      ['executive', absence.until],
    ])
  })
  it('forgets what ended more than a year ago', () => {
    const old = {
      ...absence,
      from: '2025-01-01T00:00:00+08:00',
      until: '2025-02-27T17:30:00+08:00',
      matter: { kind: 'leave', id: 'l0' },
    }
    expect(
      standing.and(noted(old, '2025-01-01'), noted({}, '2026-02-27')).state.absences.map((a) => a.matter?.id),
    ).toEqual(['l0', 'l1'])
    expect(
      standing.and(noted(old, '2025-01-01'), noted({}, '2026-02-28')).state.absences.map((a) => a.matter?.id),
    ).toEqual(['l1'])
  })
})

describe('organisation.end-absence', () => {
  const ended = (until: string): OrganisationEvent => ({ type: 'organisation.absence-ended', data: { matter, until } })
  it('ends it at the moment of return', () => {
    const judgement = standing.and(noted()).when('end-absence', { matter }, { as: 'system', at })
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'organisation.absence-ended', data: { matter, until: '2026-03-02T09:00:00.000+08:00' } },
    ])
    expect(standing.and(noted(), ended('2026-03-03T10:00:00+08:00')).state.absences.map((a) => a.until)).toEqual([
      '2026-03-03T10:00:00+08:00',
    ])
  })
  it('leaves one alone that was over, and drops one that had not begun', () => {
    expect(standing.and(noted(), ended('2026-03-09T10:00:00+08:00')).state.absences.map((a) => a.until)).toEqual([
      absence.until,
    ])
    expect(standing.and(noted(), ended('2026-03-01T10:00:00+08:00')).state.absences).toEqual([])
  })
})
