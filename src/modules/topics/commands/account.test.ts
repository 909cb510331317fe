import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { agreed, disputed, drafted, friday, given } from '../testing/given.ts'

const input = { text: '两次面商未果', ours: '预算法要求收支平衡', theirs: '基层医疗投入不足' }

describe('topic.account', () => {
  it('names the units that stand in disagreement', () => {
    const judgement = given(drafted(), ...disputed).when('account', input, { as: 'finance.clerk', at: friday })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'topic.accounted',
        data: {
          round: 1,
          units: ['health'],
          ...input,
          proposal: null,
          on: '2026-03-06',
          by: { post: 'finance.clerk', for: null },
        },
      },
    ])
  })
  it('has nothing to account for where all agree, and takes both sides', () => {
    expect(refusedBy(given(drafted(), ...agreed).when('account', input, { as: 'finance.clerk', at: friday }))).toEqual([
      'system.input',
    ])
    expect(
      refusedBy(
        given(drafted(), ...disputed).when(
          'account',
          { text: '面商', ours: '理据' },
          { as: 'finance.clerk', at: friday },
        ),
      ),
    ).toEqual(['system.input'])
  })
})
