import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { disputed, drafted, friday, given, silent, consulted } from '../testing/given.ts'

describe('topic.reconsider', () => {
  it('ends a disagreement by the word of the unit itself, also after its time', () => {
    const past = given(drafted(), ...disputed)
    const judgement = past.when('reconsider', { opinion: 'agree' }, { as: 'health.clerk', at: friday })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.reconsidered',
        data: {
          unit: 'health',
          round: 1,
          opinion: 'agree',
          text: null,
          on: '2026-03-06',
          by: { post: 'health.clerk', for: null },
        },
      },
    ])
  })
  it('is for those who differed, moves nearer only, and silence stays silence', () => {
    const past = given(drafted(), ...disputed)
    expect(refusedBy(past.when('reconsider', { opinion: 'disagree' }, { as: 'health.clerk', at: friday }))).toEqual([
      'system.input',
    ])
    expect(refusedBy(past.when('reconsider', { opinion: 'comments' }, { as: 'health.clerk', at: friday }))).toEqual([
      'system.input',
    ])
    expect(refusedBy(past.when('reconsider', { opinion: 'agree' }, { as: 'development.clerk', at: friday }))).toEqual([
      'system.authority',
    ])
    expect(
      refusedBy(
        given(drafted(), consulted(), silent('health')).when(
          'reconsider',
          { opinion: 'agree' },
          { as: 'health.clerk', at: friday },
        ),
      ),
    ).toEqual(['system.authority'])
  })
})
