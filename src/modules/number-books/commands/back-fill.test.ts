import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { given, now, opened, released, reserved, taken, voided } from '../testing/given.ts'

const past = given(opened(12, [7]), taken(13), reserved(14, 15), released(15), taken(16), voided(16))
const paper = { title: '关于表扬先进单位的通报', on: '2026-02-20', reason: '漏登' }
const backFill = (number: number, more: object = {}) =>
  past.when('back-fill', { number, ...paper, ...more }, { as: 'office-registry', at: now })

describe('number-book.back-fill', () => {
  it('uses a number out of turn, with the reason', () => {
    const holder = { kind: 'document', id: 'document-9' }
    const outcome = backFill(15, { for: holder })
    const event = {
      type: 'number-book.back-filled' as const,
      data: { mark: '源政发', year: 2026, number: 15, for: holder, by: 'office-registry', ...paper },
    }
    expect(outcome.ok && outcome.events).toEqual([event])
    const { state } = past.and(event)
    expect(state.stage === 'open' && state.noted.find(({ number }) => number === 15)).toEqual({
      number: 15,
      standing: 'back-filled',
      for: holder,
      by: 'office-registry',
      ...paper,
    })
  })
  it('needs a reason', () => {
    expect(refusedBy(backFill(15, { reason: ' ' }))).toEqual(['system.input'])
  })
  refuses('document.format', '已使用的字号', () => backFill(13))
  refuses('document.format', '启用前纸质登记的字号', () => backFill(12))
  refuses('document.format', '已作废的字号', () => backFill(16))
  refuses('document.format', '尚未编到的字号', () => backFill(17))
  refuses('document.format', '编给不用此代字的事项', () =>
    backFill(15, { for: { kind: 'incoming', id: 'incoming-1' } }),
  )
  refuses('secrecy.keep', '标题带有密级标志', () => backFill(15, { title: '机密★关于有关工作的通知' }))
  allows('secrecy.keep', '标题没有密级标志', () => backFill(15))
  allows('document.format', '空号', () => backFill(15))
  allows('document.format', '预留号', () => backFill(14))
  allows('document.format', '启用前的空号', () => backFill(7))
})
