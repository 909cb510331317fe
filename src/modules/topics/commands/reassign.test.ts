import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { agreed, drafted, filed, friday, given, givenIn, tuesday } from '../testing/given.ts'

const reassign = (lead: string, as = 'office-director') =>
  given(drafted(), ...agreed).when('reassign', { lead, reason: '机构改革' }, { as, at: tuesday })

describe('topic.reassign', () => {
  it('gives the topic to another unit, which is no longer asked about its own', () => {
    const judgement = reassign('development')
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.reassigned',
        data: { lead: 'development', reason: '机构改革', on: '2026-03-03', by: { post: 'office-director', for: null } },
      },
    ])
    const { state } = given(
      drafted(),
      ...agreed,
      ...(judgement.ok ? (judgement.events as Parameters<typeof given>) : []),
    )
    expect(state).toMatchObject({ lead: 'development', units: ['health'] })
    expect(state.stage !== 'new' && [state.rows.map((r) => r.unit), state.signatures.map((s) => s.unit)]).toEqual([
      ['health'],
      ['health'],
    ])
  })
  it('needs an existing, other unit, and the director', () => {
    expect(refusedBy(reassign('tourism'))).toEqual(['system.input'])
    expect(refusedBy(reassign('finance'))).toEqual(['system.input'])
    expect(refusedBy(reassign('development', 'finance.head'))).toEqual(['system.authority'])
  })
  it('is not needed for a merger: the work of a unit goes to the one that took it in', () => {
    const merged = givenIn({
      events: [
        { type: 'organisation.unit-merged', data: { unit: 'finance', into: 'development', until: '2026-03-05' } },
      ],
    })
    const topic = merged(
      drafted({ units: ['health'] }),
      ...agreed.filter((event) => !('unit' in event.data) || event.data.unit === 'health'),
    )
    expect(refusedBy(topic.when('submit', {}, { as: 'development.head', at: friday, facts: filed }))).toEqual([])
  })
})
