import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { at, drafted, given, mark } from '../testing/given.ts'

describe('minutes.submit', () => {
  it('hands the draft to the director', () => {
    const judgement = given(drafted()).when('submit', {}, { as: 'office-meetings', at })
    expect(judgement.ok && judgement.events).toEqual([{ type: 'minutes.submitted', data: mark('office-meetings') }])
    expect(given(drafted(), { type: 'minutes.submitted', data: mark('office-meetings') }).state.stage).toBe('checking')
  })
  it('is the work of the meetings section', () => {
    expect(refusedBy(given(drafted()).when('submit', {}, { as: 'office-supervision', at }))).toEqual([
      'system.authority',
    ])
  })
})
