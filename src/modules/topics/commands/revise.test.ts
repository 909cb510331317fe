import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { agreed, disputed, drafted, given, returned, submitted, tuesday } from '../testing/given.ts'

const revise = (events: Parameters<typeof given>, input: unknown, as = 'finance.clerk') =>
  given(...events).when('revise', input, { as, at: tuesday })

describe('topic.revise', () => {
  it('records only what differs; another text takes the signatures off', () => {
    const judgement = revise([drafted(), ...agreed], {
      title: '2026年县级预算第二次调整方案',
      meeting: 'executive',
      units: ['development', 'health'],
    })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.revised',
        data: {
          changes: { title: '2026年县级预算第二次调整方案' },
          voids: true,
          on: '2026-03-03',
          by: { post: 'finance.clerk', for: null },
        },
      },
    ])
    const after = judgement.ok
      ? given(drafted(), ...agreed, ...(judgement.events as Parameters<typeof given>)).state
      : undefined
    expect(after?.stage !== 'new' && after?.signatures).toEqual([])
  })
  it('keeps the signatures where only an attribute or the list changes', () => {
    const judgement = revise([drafted(), ...agreed], { units: ['development', 'health', 'water'], important: true })
    expect(judgement.ok && judgement.events[0]?.data).toMatchObject({
      changes: { units: ['development', 'health', 'water'], important: true },
      voids: false,
    })
  })
  it('drops nobody who disagreed', () => {
    expect(refusedBy(revise([drafted(), ...disputed], { units: ['development'] }))).toEqual(['system.input'])
    expect(refusedBy(revise([drafted(), ...agreed], { units: ['development'] }))).toEqual([])
  })
  it('refuses a change of nothing, and a topic that has gone on', () => {
    expect(refusedBy(revise([drafted()], {}))).toEqual(['system.input'])
    expect(refusedBy(revise([drafted()], { meeting: 'executive' }))).toEqual(['system.input'])
    expect(refusedBy(revise([drafted(), ...agreed, submitted()], { title: '另一个题目' }))).toEqual(['system.stage'])
    expect(refusedBy(revise([drafted()], { title: '另一个题目' }, 'health.clerk'))).toEqual(['system.authority'])
  })
  it('says against the director that a matter is beyond the own authority', () => {
    const judgement = revise([drafted(), ...agreed, submitted(), returned('own-authority')], {
      beyond: '涉及跨部门资金统筹',
    })
    expect(judgement.ok && judgement.events[0]?.data).toMatchObject({
      changes: { beyond: '涉及跨部门资金统筹' },
      voids: false,
    })
  })
})
