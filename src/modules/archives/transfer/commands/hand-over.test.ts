import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { checked, drawnUp, givenTransfer, looked, now, packed, seen } from '../../testing/given.ts'
import type { Looked } from '../looked.ts'

const ready = givenTransfer(drawnUp, checked, packed())
const handOver = (facts: Looked, input: object = {}, past = ready, as = 'office-registry') =>
  past.when('hand-over', input, { as, at: now, facts })
const whole = looked(seen())

describe('archive-transfer.hand-over', () => {
  allows('document.format', '编号、签发日期、正文、附件齐全', () => handOver(whole))
  refuses('document.format', '没有文号', () => handOver(looked(seen({}, { reference: null }))))
  refuses('document.format', '目录日期是起草日期', () => handOver(looked(seen({}, { date: '2026-02-20' }))))
  refuses('document.format', '没有成文日期', () => handOver(looked(seen({}, { date: null }))))
  refuses('document.format', '没有正文', () => handOver(looked(seen({ filed: { ...seen().filed!, whole: false } }))))
  refuses('document.format', '附件缺失', () =>
    handOver(looked(seen({ filed: { ...seen().filed!, missing: ['河道清单'] } }))),
  )
  allows('secrecy.keep', '说明不带密级标志', () => handOver(whole, { text: '随附纸质原件一套' }))
  refuses('secrecy.keep', '说明带密级标志', () => handOver(whole, { text: '机密★10年' }))

  it('refuses for every flaw of every paper at once, each with its way out', () => {
    const other = seen(
      { item: 'document-2', open: ['关于河道清淤的补充通知'] },
      { number: 'X001-WS·2026-Y-FW-0002', date: null },
    )
    const outcome = handOver(looked(seen({ closed: false }), other))
    expect(
      outcome.ok ? [] : outcome.refusals.map(({ norm, says, wayOut }) => [norm, says.zh, wayOut.zh !== '']),
    ).toEqual([
      ['document.format', 'document-2：没有成文日期', true],
      ['system.input', 'X001-WS·2026-Y-FW-0001：尚未办结：关于河道清淤的通知', true],
      ['system.input', 'X001-WS·2026-Y-FW-0001：文号源政发〔2026〕1号与X001-WS·2026-Y-FW-0002重复', true],
      ['system.input', 'X001-WS·2026-Y-FW-0001：内容与X001-WS·2026-Y-FW-0002相同', true],
      ['system.input', 'document-2：尚未办结：关于河道清淤的补充通知', true],
      ['system.input', 'document-2：文号源政发〔2026〕1号与X001-WS·2026-Y-FW-0001重复', true],
      ['system.input', 'document-2：内容与X001-WS·2026-Y-FW-0001相同', true],
      ['system.input', 'document-2：制作移交包后又有变动', true],
    ])
  })
  it('goes only with a package, and only with one that shows the papers as they stand', () => {
    expect(refusedBy(handOver(whole, {}, givenTransfer(drawnUp, checked)))).toEqual(['system.input'])
    expect(refusedBy(handOver(whole, {}, givenTransfer(drawnUp, checked, packed('0'.repeat(64)))))).toEqual([
      'system.input',
    ])
    expect(refusedBy(handOver(looked(seen({ kept: null, filed: null }))))).toEqual(['system.input'])
    expect(refusedBy(handOver(looked(seen({ filed: null }))))).toEqual(['system.input'])
  })
  it('is the registry section’s or the director’s', () => {
    expect(refusedBy(handOver(whole, {}, ready, 'office-director'))).toEqual([])
    expect(refusedBy(handOver(whole, {}, ready, 'water.head'))).toEqual(['system.authority'])
  })
})
