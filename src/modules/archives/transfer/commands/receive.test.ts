import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { checked, drawnUp, givenTransfer, handedOver, now, packed } from '../../testing/given.ts'

const past = givenTransfer(drawnUp, checked, packed(), handedOver)
const receive = (more: object = {}) =>
  past.when('receive', { on: '2026-03-02', receiver: '王林', count: 1, ...more }, { as: 'office-registry', at: now })
const reject = (item: string, reason = '附件缺页') =>
  past.when('reject', { item, reason }, { as: 'office-registry', at: now })

describe('archive-transfer.receive', () => {
  it('records who took how many, on which day', () => {
    const outcome = receive()
    expect(outcome.ok && outcome.events).toEqual([
      {
        type: 'archive-transfer.received',
        data: {
          on: '2026-03-02',
          by: { post: 'office-registry', for: null },
          day: '2026-03-02',
          receiver: '王林',
          count: 1,
          text: null,
          items: ['document-1'],
        },
      },
    ])
  })
  it('by count, between the handing over and today', () => {
    expect(refusedBy(receive({ count: 2 }))).toEqual(['system.input'])
    expect(refusedBy(receive({ on: '2026-03-01' }))).toEqual(['system.input'])
    expect(refusedBy(receive({ on: '2026-03-03' }))).toEqual(['system.input'])
  })
  allows('secrecy.keep', '备注不带密级标志', () => receive({ text: '另收纸质一套' }))
  refuses('secrecy.keep', '备注带密级标志', () => receive({ text: '秘密★' }))
})

describe('archive-transfer.reject', () => {
  it('takes it off the transfer, with its reason', () => {
    const outcome = reject('document-1')
    if (!outcome.ok) throw new Error('refused')
    expect(past.and(...(outcome.events as never[])).state).toMatchObject({
      stage: 'handed',
      items: [],
      rejected: [{ item: 'document-1', reason: '附件缺页' }],
    })
    expect(refusedBy(reject('document-2'))).toEqual(['system.input'])
  })
  allows('secrecy.keep', '理由不带密级标志', () => reject('document-1'))
  refuses('secrecy.keep', '理由带密级标志', () => reject('document-1', '绝密★'))
})
