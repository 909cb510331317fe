import { describe, expect, it } from 'vitest'
import { examine } from '#kernel'
import { allows, refuses } from '#kernel/testing'
import type { Content as Entered } from '../contract/inputs.ts'
import {
  accounted,
  agreed,
  balanced,
  disputed,
  drafted,
  friday,
  given,
  givenIn,
  pooled,
  reviewed,
  submitted,
} from '../testing/given.ts'
import { balance } from './balance.ts'

const past = (more: Partial<Entered> = {}) => [drafted(more), ...agreed, submitted(), reviewed()]
const put = (input: unknown = {}, more: Partial<Entered> = {}, as = 'office-director') =>
  given(...past(more)).when('balance', input, { as, at: friday })
const sums = { money: 1200 }

describe('topic.balance', () => {
  allows('topic.chain', '办公室主任综合平衡', () => put())
  refuses('topic.chain', '会议科代为平衡', () => put({}, {}, 'office-meetings'))

  refuses('decision.reserved', '涉及资金而主任未复核', () => put({}, sums))
  allows('decision.reserved', '复核为不属大额', () => put({ amounts: 'ordinary' }, sums))
  refuses('decision.reserved', '复核为大额，改提县长办公会议', () =>
    put({ amounts: 'major', meeting: 'mayors-office' }, sums),
  )
  allows('decision.reserved', '复核为大额，提交常务会议', () => put({ amounts: 'major' }, sums))
  refuses('decision.reserved', '办公室定有数额标准，达到标准的提交县长办公会议', () =>
    givenIn({ readings: { 'major-amounts': { thresholds: { money: 1000 } } } })(...past(sums)).when(
      'balance',
      { meeting: 'mayors-office' },
      { as: 'office-director', at: friday },
    ),
  )
  allows('decision.reserved', '未达到数额标准', () =>
    givenIn({ readings: { 'major-amounts': { thresholds: { money: 2000 } } } })(...past(sums)).when(
      'balance',
      { meeting: 'mayors-office' },
      { as: 'office-director', at: friday },
    ),
  )
  refuses('decision.collective', '重大事项改提县长办公会议', () =>
    put({ meeting: 'mayors-office' }, { important: true }),
  )
  allows('decision.collective', '重大事项提交常务会议', () => put({}, { important: true }))
  refuses('topic.coordinated', '有分歧而未协调的', () =>
    given(drafted(), ...disputed, accounted('health'), submitted(), reviewed()).when(
      'balance',
      {},
      { as: 'office-director', at: friday },
    ),
  )
  allows('topic.coordinated', '各方一致', () => put())

  it('settles the meeting; from the pool a change goes to the mayor again', () => {
    const first = put({ meeting: 'mayors-office', text: '日常事项' })
    expect(first.ok && first.events).toEqual([
      {
        type: 'topic.balanced',
        data: {
          meeting: 'mayors-office',
          amounts: null,
          text: '日常事项',
          to: 'approving',
          on: '2026-03-06',
          by: { post: 'office-director', for: null },
        },
      },
    ])
    const again = given(...pooled()).when('balance', { meeting: 'plenary' }, { as: 'office-director', at: friday })
    expect(again.ok && again.events[0]?.data).toMatchObject({ meeting: 'plenary', to: 'approving' })
    expect(given(...pooled(), balanced('plenary')).state).toMatchObject({
      stage: 'approving',
      meeting: 'plenary',
      mayor: null,
    })
    const down = put({ meeting: 'special' })
    expect(down.ok && down.events[0]?.data).toMatchObject({ meeting: 'special', to: 'pooled' })
  })
  it('asks for the finding on the checklist before anything is entered', () => {
    const before = (more: Partial<Entered>) =>
      examine(balance, {
        ...given(...past(more)).view(friday),
        input: undefined,
        facts: undefined,
        actor: undefined,
      }).map(({ norm, verdict }) => [norm, verdict.state])
    expect(before(sums)).toEqual([
      ['topic.coordinated', 'met'],
      ['decision.reserved', 'pending'],
      ['decision.collective', 'not-applicable'],
    ])
    expect(before({ assets: true })[1]).toEqual(['decision.reserved', 'pending'])
    expect(before({})[1]).toEqual(['decision.reserved', 'not-applicable'])
  })
})
