import { describe, expect, it } from 'vitest'
import { refuses, refusedBy } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import { after, alone, disputed, draftedAs, friday, given, withSigner } from '../testing/given.ts'

const revise = (past: readonly DocumentEvent[], input: object, as = 'water.clerk') =>
  given(...past).when('revise', input, { as, at: friday, facts: alone })

describe('document.revise', () => {
  it('keeps every version with who made it', () => {
    const d = after(given(draftedAs()), revise([draftedAs()], { title: '沂源县人民政府关于供水的通知' }))
    expect([d.title, d.scope, d.versions.map((v) => [v.version, v.change, v.content.title, v.by.post])]).toEqual([
      '沂源县人民政府关于供水的通知',
      'policy',
      [
        [1, 'first', '沂源县人民政府关于加强农村供水管理的通知', 'water.clerk'],
        [2, 'substance', '沂源县人民政府关于供水的通知', 'water.clerk'],
      ],
    ])
  })
  it('sends a change of substance at the signer back to the review; one of wording only wants the office to look', () => {
    const substance = after(given(...withSigner()), revise(withSigner(), { note: '附注' }, 'office-deputy'))
    expect([substance.stage, substance.review, substance.approval]).toEqual(['reviewing', null, null])
    const wording = after(
      given(...withSigner()),
      revise(withSigner(), { note: '附注', change: 'wording' }, 'office-deputy'),
    )
    expect([wording.stage, wording.review?.version, wording.version]).toEqual(['signing', 1, 2])
  })
  it('is the unit’s until the office has it', () => {
    expect(refusedBy(revise(withSigner(), { note: '附注' }))).toEqual(['document.draft-by-unit'])
    expect(refusedBy(revise([draftedAs()], { note: '附注' }, 'office-deputy'))).toEqual(['system.authority'])
  })
  it('changes something, and leaves nobody out who disagreed', () => {
    expect(refusedBy(revise([draftedAs()], { title: '沂源县人民政府关于加强农村供水管理的通知' }))).toEqual([
      'system.input',
    ])
    expect(refusedBy(revise([draftedAs(), ...disputed], { units: ['finance'] }))).toEqual(['system.input'])
  })
  refuses('secrecy.keep', '修改后带密级标志', () => revise([draftedAs()], { note: '秘密★5年' }))
})
