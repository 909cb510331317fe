import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import type { Closed } from '#modules/meetings'
import { at, drafted, given, item, record, special } from '../testing/given.ts'

const check = (of: Closed, input: object = {}, as = 'office-director') =>
  given(drafted(of)).when('check', input, { as, at })
const next = (of: Closed, input: object = {}) => {
  const judgement = check(of, input)
  return judgement.ok ? judgement.events[0]!.data['to'] : refusedBy(judgement)
}

describe('minutes.check', () => {
  it('leads to signature, or first to approval where it is needed', () => {
    expect(next(record({ items: [item({ subjects: ['money'] })] }))).toBe('signing')
    expect(next(special())).toBe('signing')
    expect(next(special({}, item({ subjects: ['land'] })))).toBe('approving')
    expect(next(special({ entrustedBy: 'vice-agriculture' }))).toBe('approving')
    expect(next(special(), { subjects: ['franchise'] })).toBe('approving')
  })
  it('is the director’s', () => {
    expect(refusedBy(check(record(), {}, 'office-meetings'))).toEqual(['system.authority'])
  })
})
