import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import { agreed, checked, consulted, draftedAs, given, monday, revised } from '../testing/given.ts'

const consult = (past: readonly DocumentEvent[], input: object = {}) =>
  given(...past).when('consult', input, { as: 'water.clerk', at: monday })
const asks = (past: readonly DocumentEvent[], input?: object) => {
  const judgement = consult(past, input)
  return judgement.ok ? [judgement.events[0]?.data.round, judgement.events[0]?.data.units] : refusedBy(judgement)
}

describe('document.consult', () => {
  it('asks those not asked yet, and again whoever saw another text', () => {
    expect(asks([draftedAs(), checked()])).toEqual([1, ['finance', 'health']])
    expect(asks([draftedAs(), checked(), consulted(['finance'])])).toEqual([2, ['health']])
    expect(asks([draftedAs(), checked(), ...agreed, revised({ title: '另一个标题' })])).toEqual([
      2,
      ['finance', 'health'],
    ])
    expect(asks([draftedAs(), checked(), ...agreed])).toEqual([2, ['finance', 'health']])
  })
  it('asks nobody who is still asked, nor strangers', () => {
    expect(asks([draftedAs(), checked(), consulted()], { units: ['finance'] })).toEqual(['system.input'])
    expect(asks([draftedAs(), checked()], { units: ['education'] })).toEqual(['system.input'])
    expect(asks([draftedAs({ units: [], alone: '只涉及本局' }), checked()])).toEqual(['system.input'])
  })
})
