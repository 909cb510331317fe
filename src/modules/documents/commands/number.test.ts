import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import { numberOf } from '../state.ts'
import {
  after,
  agreed,
  alone,
  asked,
  checked,
  contentWith,
  draftedAs,
  friday,
  given,
  isSigned,
  own,
  revised,
  signedAs,
  submitted,
} from '../testing/given.ts'

const number = (
  input: object = { mark: '源政发' },
  past: readonly DocumentEvent[] = isSigned(),
  as = 'office-registry',
) => given(...past).when('number', input, { as, at: friday })
const ofUnit = [draftedAs(own), checked(), ...agreed, submitted('signing'), signedAs('head', contentWith(own))]

describe('document.number', () => {
  it('asks the book of a mark and year; the book’s answer is noted', () => {
    const judgement = number()
    expect(judgement.ok && judgement.events[0]?.data).toEqual({
      mark: '源政发',
      year: 2026,
      title: '沂源县人民政府关于加强农村供水管理的通知',
      on: '2026-03-06',
      by: { post: 'office-registry', for: null },
    })
    const note = (value: number, mark = '源政发') =>
      given(...isSigned(), asked).when('note-number', { mark, year: 2026, number: value }, { as: 'system', at: friday })
    const d = after(given(...isSigned(), asked), note(7))
    expect([d.stage, numberOf(d)]).toEqual(['numbered', '源政发〔2026〕7号'])
    expect(refusedBy(note(7, '源政字'))).toEqual(['system.input'])
  })
  allows('document.format', '县政府文件用县政府的代字', () => number())
  refuses('document.format', '县政府文件用办公室的代字', () => number({ mark: '源政办发' }))
  refuses('document.format', '县政府文件用部门的代字', () => number({ mark: '源水发' }))
  allows('document.format', '部门文件用本部门的代字和预留的号', () =>
    number({ mark: '源水发', number: 4 }, ofUnit, 'water.clerk'),
  )
  allows('document.sign-chain', '内容与签发的一致', () => number())
  refuses('document.sign-chain', '签发后内容变了', () => number(undefined, [...isSigned(), revised({ note: '偷改' })]))
  it('leaves a change after the signature to the signer', () => {
    const correct = given(...isSigned()).when(
      'correct',
      { title: '沂源县人民政府关于加强农村供水工作的通知', reason: '标题有误' },
      { as: 'office-registry', at: friday, facts: alone },
    )
    const d = after(given(...isSigned()), correct)
    expect([d.stage, d.signature, d.version]).toEqual(['signing', null, 2])
    expect(refusedBy(number(undefined, isSigned(), 'admin-system'))).toEqual(['system.authority'])
    expect(
      refusedBy(
        given(...isSigned()).when('correct', { reason: '无' }, { as: 'office-registry', at: friday, facts: alone }),
      ),
    ).toEqual(['system.input'])
  })
})
