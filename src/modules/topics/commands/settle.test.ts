import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { consulted, drafted, given, replied, tuesday } from '../testing/given.ts'

const past = given(drafted(), consulted(), replied('health', 'comments', '增加村卫生室补助'), replied('development'))
const settle = (input: unknown) => past.when('settle', input, { as: 'finance.clerk', at: tuesday })

describe('topic.settle', () => {
  it('writes what became of an opinion', () => {
    const judgement = settle({ unit: 'health', outcome: 'partly', text: '先安排一半' })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.settled',
        data: {
          unit: 'health',
          outcome: 'partly',
          text: '先安排一半',
          on: '2026-03-03',
          by: { post: 'finance.clerk', for: null },
        },
      },
    ])
  })
  it('needs an opinion, and a reason where it was not adopted', () => {
    expect(refusedBy(settle({ unit: 'development', outcome: 'adopted' }))).toEqual(['system.input'])
    expect(refusedBy(settle({ unit: 'health', outcome: 'not-adopted' }))).toEqual(['system.input'])
    expect(refusedBy(settle({ unit: 'health', outcome: 'adopted' }))).toEqual([])
  })
})
