import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { drafted, given, now, submitted } from '../testing/given.ts'

const revise = (input: object, others: readonly string[] = [], past = given(drafted())) =>
  past.when('revise', input, { as: 'finance.deputy', at: now, facts: { others } })

describe('brief.revise', () => {
  it('changes what is entered and nothing else', () => {
    const outcome = revise({ frequency: 'quarterly' })
    const event = {
      type: 'brief.revised' as const,
      data: {
        on: '2026-03-10',
        by: { post: 'finance.deputy', for: null },
        changes: { frequency: 'quarterly' as const },
      },
    }
    expect(outcome.ok && outcome.events).toEqual([event])
    expect(given(drafted(), event).state).toEqual(given(drafted({ frequency: 'quarterly' })).state)
  })
  it('is refused without a change, for a title that the unit has, and once it is submitted', () => {
    expect(refusedBy(revise({}))).toEqual(['system.input'])
    expect(refusedBy(revise({ title: '国资监管简报' }, ['国资监管简报']))).toEqual(['system.input'])
    expect(refusedBy(revise({ frequency: 'weekly' }, [], given(drafted(), submitted)))).toEqual(['system.stage'])
  })
})
