import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { drafted, friday, given, monday, pooled, tuesday } from '../testing/given.ts'

const merge = (into: string, stage?: string, as = 'office-director') =>
  given(...pooled()).when(
    'merge',
    { into, reason: '同一资金来源' },
    { as, at: friday, facts: { into: stage && { stage } } },
  )

describe('topic.merge', () => {
  it('closes the one and names the other', () => {
    const judgement = merge('topic-2', 'balancing')
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.merged',
        data: {
          into: 'topic-2',
          title: '2026年县级预算调整方案',
          reason: '同一资金来源',
          on: '2026-03-06',
          by: { post: 'office-director', for: null },
        },
      },
    ])
  })
  it('needs another topic that is still open', () => {
    expect(refusedBy(merge('under-test', 'pooled'))).toEqual(['system.input'])
    expect(refusedBy(merge('topic-2'))).toEqual(['system.input'])
    expect(refusedBy(merge('topic-2', 'scheduled'))).toEqual(['system.input'])
    expect(refusedBy(merge('topic-2', 'merged'))).toEqual(['system.input'])
    expect(refusedBy(merge('topic-2', 'pooled', 'office-meetings'))).toEqual(['topic.chain'])
  })
})

describe('topic.absorb', () => {
  it('is done by the system, on the topic that goes on', () => {
    const judgement = given(drafted()).when(
      'absorb',
      { topic: 'topic-1', title: '水库除险加固资金' },
      { as: 'system', at: monday },
    )
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'topic.absorbed', data: { topic: 'topic-1', title: '水库除险加固资金', on: '2026-03-02' } },
    ])
    expect(
      refusedBy(
        given(drafted()).when('absorb', { topic: 'topic-1', title: '水库' }, { as: 'office-director', at: tuesday }),
      ),
    ).toEqual(['system.authority'])
  })
})
