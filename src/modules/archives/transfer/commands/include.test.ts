import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { checked, drawnUp, givenTransfer, now, packed, seen } from '../../testing/given.ts'

const past = givenTransfer(drawnUp, checked, packed())
const item = { ...seen().kept!, number: 'X001-WS·2026-Y-SW-0001' }
const include = (facts: object | null) =>
  past.when('include', { item: 'incoming-1' }, { as: 'office-registry', at: now, facts })
const exclude = (id: string, reason = '鉴定不移交') =>
  past.when('exclude', { item: id, reason }, { as: 'office-registry', at: now })
const withdraw = (reason: string) => past.when('withdraw', { reason }, { as: 'office-registry', at: now })

describe('archive-transfer.include and exclude', () => {
  it('another list is checked and packed anew', () => {
    for (const outcome of [include({ item, elsewhere: null }), exclude('document-1')]) {
      if (!outcome.ok) throw new Error('refused')
      expect(past.and(...(outcome.events as never[])).state).toMatchObject({
        stage: 'drawn',
        check: null,
        package: null,
      })
    }
  })
  it('takes in only what is filed, free and of its year and class', () => {
    expect(refusedBy(include(null))).toEqual(['system.input'])
    expect(refusedBy(include({ item, elsewhere: '移〔2026〕2号' }))).toEqual(['system.input'])
    expect(refusedBy(include({ item: { ...item, year: 2025 }, elsewhere: null }))).toEqual(['system.input'])
    expect(refusedBy(include({ item: { ...item, retention: 'ten' }, elsewhere: null }))).toEqual(['system.input'])
    expect(refusedBy(exclude('incoming-1'))).toEqual(['system.input'])
  })
  allows('secrecy.keep', '移出理由不带密级标志', () => exclude('document-1'))
  refuses('secrecy.keep', '移出理由带密级标志', () => exclude('document-1', '机密★'))
  allows('secrecy.keep', '撤销理由不带密级标志', () => withdraw('改为年底一并移交'))
  refuses('secrecy.keep', '撤销理由带密级标志', () => withdraw('秘密★'))
})
