import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { friday, given, pooled, scheduled } from '../testing/given.ts'

describe('topic.unschedule', () => {
  it('goes back into the pool with the reason', () => {
    const judgement = given(...pooled(), scheduled()).when(
      'unschedule',
      { meeting: 'meeting-1', reason: '主办部门申请' },
      { as: 'system', at: friday },
    )
    expect(judgement.ok && judgement.events).toEqual([
      { type: 'topic.unscheduled', data: { meeting: 'meeting-1', reason: '主办部门申请', on: '2026-03-06' } },
    ])
    expect(
      given(...pooled(), scheduled(), {
        type: 'topic.unscheduled',
        data: { meeting: 'meeting-1', reason: '取消', on: '2026-03-06' },
      }).state,
    ).toEqual(given(...pooled()).state)
  })
  it('needs an agenda', () =>
    expect(
      refusedBy(
        given(...pooled()).when('unschedule', { meeting: 'meeting-1', reason: '取消' }, { as: 'system', at: friday }),
      ),
    ).toEqual(['system.stage']))
})
