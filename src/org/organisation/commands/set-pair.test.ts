import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoEstablished, demoWorld } from '../../testing.ts'
import { makeOrganisation } from '../../who/make-organisation.ts'
import type { OrganisationEvent } from '../events.ts'
import { evolve } from '../evolve.ts'
import { organisation } from '../procedure.ts'

const standing = specify(organisation, demoWorld())(demoEstablished())
const by = { as: 'office-director', at: '2026-03-02T09:00' }

describe('organisation.set-pair', () => {
  refuses('acting.fill-in', '自己补位自己', () =>
    standing.when('set-pair', { leader: 'vice-society', pair: 'vice-society' }, by),
  )
  refuses('acting.fill-in', '由部门负责人补位县领导', () =>
    standing.when('set-pair', { leader: 'vice-society', pair: 'education.head' }, by),
  )
  allows('acting.fill-in', '由另一位县领导补位', () =>
    standing.when('set-pair', { leader: 'vice-society', pair: 'group-member' }, by),
  )
  it('replaces the pair from that moment on', () => {
    const judgement = standing.when('set-pair', { leader: 'vice-society', pair: 'group-member' }, by)
    if (!judgement.ok) throw new Error('refused')
    const org = makeOrganisation((judgement.events as OrganisationEvent[]).reduce(evolve, standing.state), 2)
    expect(
      ['2026-03-02T08:59:59+08:00', '2026-03-02T09:00:00+08:00'].map((t) =>
        org.pairOf('vice-society', Temporal.Instant.from(t)),
      ),
    ).toEqual(['vice-agriculture', 'group-member'])
  })
  it('is for the office', () => {
    expect(
      refusedBy(
        standing.when('set-pair', { leader: 'vice-society', pair: 'group-member' }, { ...by, as: 'vice-society' }),
      ),
    ).toEqual(['acting.fill-in'])
    expect(refusedBy(standing.when('set-pair', { leader: 'finance.head', pair: 'group-member' }, by))).toEqual([
      'system.input',
    ])
  })
})
