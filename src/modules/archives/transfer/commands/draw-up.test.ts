import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { givenTransfer, now } from '../../testing/given.ts'

const items = [{ item: 'document-1', number: 'X001-WS·2026-Y-FW-0001', title: '关于河道清淤的通知' }]
const draw = (more: object = {}, facts: object = { items, last: 2 }) =>
  givenTransfer().when(
    'draw-up',
    { year: 2026, retentions: ['permanent'], ...more },
    { as: 'office-registry', at: now, facts },
  )

describe('archive-transfer.draw-up', () => {
  it('takes the next number and the receiver of the plan', () => {
    const outcome = draw()
    expect(outcome.ok && outcome.events[0]?.data).toEqual({
      number: '移〔2026〕3号',
      year: 2026,
      retentions: ['permanent'],
      part: null,
      receiver: '沂源县档案馆',
      ofd: true,
      text: null,
      items,
      on: '2026-03-02',
      by: { post: 'office-registry', for: null },
    })
  })
  it('has something to hand over, and not more than can be looked through', () => {
    expect(refusedBy(draw({}, { items: [], last: 0 }))).toEqual(['system.input'])
    expect(refusedBy(draw({}, { items: Array.from({ length: 1001 }, () => items[0]), last: 0 }))).toEqual([
      'system.input',
    ])
    expect(refusedBy(draw({ retentions: [] }))).toEqual(['system.input'])
  })
  allows('secrecy.keep', '说明不带密级标志', () => draw({ text: '2026年度第一批' }))
  refuses('secrecy.keep', '说明带密级标志', () => draw({ text: '（机密）' }))
})
