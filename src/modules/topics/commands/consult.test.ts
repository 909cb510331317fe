import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { agreed, consulted, drafted, given, givenIn, monday, replied, signed, tuesday } from '../testing/given.ts'

const consult = (events: Parameters<typeof given>, input: unknown = {}, at = monday) =>
  given(...events).when('consult', input, { as: 'finance.clerk', at })

describe('topic.consult', () => {
  it('asks everybody on the list, townships included', () => {
    const judgement = consult([drafted({ townships: ['lucun'] })], { within: 5 })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.consulted',
        data: {
          round: 1,
          units: ['development', 'health', 'lucun'],
          within: 5,
          text: null,
          on: '2026-03-02',
          by: { post: 'finance.clerk', for: null },
        },
      },
    ])
  })
  it('asks in a later round those not asked yet, else everybody who has answered', () => {
    const added = consult([drafted({ units: ['development', 'health', 'water'] }), ...agreed], {}, tuesday)
    expect(added.ok && added.events[0]?.data).toMatchObject({ round: 2, units: ['water'] })
    const again = consult([drafted(), consulted(), replied('development')], {}, tuesday)
    expect(again.ok && again.events[0]?.data).toMatchObject({ round: 2, units: ['development'] })
  })
  it('takes the signature of whoever is asked again off', () => {
    const { state } = given(drafted(), ...agreed, consulted({ round: 2, units: ['health'] }))
    expect(state.stage !== 'new' && state.signatures.map((s) => s.unit)).toEqual(['development'])
  })
  it('refuses strangers, units still asked, an empty list and other departments', () => {
    expect(refusedBy(consult([drafted()], { units: ['water'] }))).toEqual(['system.input'])
    expect(refusedBy(consult([drafted(), consulted()], { units: ['health'] }))).toEqual(['system.input'])
    expect(refusedBy(consult([drafted(), consulted()]))).toEqual(['system.input'])
    expect(refusedBy(consult([drafted({ units: [] })]))).toEqual(['system.input'])
    expect(refusedBy(consult([drafted()], { within: 0 }))).toEqual(['system.input'])
    expect(refusedBy(given(drafted()).when('consult', {}, { as: 'health.clerk', at: monday }))).toEqual([
      'system.authority',
    ])
  })
  it('refuses to ask a unit that was merged away since', () => {
    const merged = givenIn({
      events: [
        { type: 'organisation.unit-merged', data: { unit: 'health', into: 'civil-affairs', until: '2026-03-01' } },
      ],
    })
    expect(
      refusedBy(merged(drafted(), signed('development')).when('consult', {}, { as: 'finance.clerk', at: tuesday })),
    ).toEqual(['system.input'])
  })
})
