import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { agreed, decided, drafted, friday, given, pooled, raised, scheduled } from '../testing/given.ts'

const withdraw = (events: Parameters<typeof given>, as = 'finance.head') =>
  given(...events).when('withdraw', { reason: '上级政策调整' }, { as, at: friday })

describe('topic.withdraw', () => {
  allows('topic.chain', '列入会议前撤回', () => withdraw(pooled()))
  refuses('topic.chain', '已列入议程、材料可能已送出', () => withdraw([...pooled(), scheduled()]))
  allows('topic.chain', '撤下议程后撤回', () =>
    withdraw([
      ...pooled(),
      scheduled(),
      { type: 'topic.unscheduled', data: { meeting: 'meeting-1', reason: '主办部门申请', on: '2026-03-06' } },
    ]),
  )
  allows('unit.head', '主要负责人撤回', () => withdraw([drafted(), ...agreed]))
  refuses('unit.head', '经办人撤回', () => withdraw([drafted(), ...agreed], 'finance.clerk'))

  it('leaves what the mayor raised to the mayor, and what was decided to nobody', () => {
    expect(refusedBy(withdraw([raised()]))).toEqual(['topic.chain'])
    expect(refusedBy(withdraw([raised()], 'mayor'))).toEqual([])
    expect(refusedBy(withdraw(decided()))).toEqual(['system.stage'])
  })
})
