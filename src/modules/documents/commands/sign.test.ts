import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { hashOf } from '../content.ts'
import type { DocumentEvent } from '../events.ts'
import {
  after,
  agreed,
  authorised,
  checked,
  consented,
  contentWith,
  countersigned,
  disputed,
  draftedAs,
  friday,
  given,
  givenIn,
  own,
  reviewed,
  revised,
  signersAdded,
  submitted,
  withOffice,
  withSigner,
  type More,
} from '../testing/given.ts'

const sign = (past: readonly DocumentEvent[] = withSigner(), as = 'mayor') =>
  given(...past).when('sign', { text: '同意' }, { as, at: friday })

/** A department's own document; `through`: after the office and the leader in charge. */
const ofUnit = (more: More = {}, through: readonly DocumentEvent[] = []) => [
  draftedAs({ ...own, ...more }),
  checked(),
  ...agreed,
  submitted(through.length ? 'reviewing' : 'signing'),
  ...through,
]
const consentedTo = [reviewed(), consented]
const saying = (text: string) => [{ type: 'paragraph' as const, level: 0 as const, text }]

describe('document.sign', () => {
  it('freezes what is on the paper by its hash', () => {
    const d = after(given(...withSigner()), sign())
    expect([d.stage, d.signature]).toEqual([
      'signed',
      { text: '同意', on: '2026-03-06', by: { post: 'mayor', for: null }, hash: hashOf(contentWith()), as: 'mayor' },
    ])
  })
  allows('document.sign-chain', '分管副县长审签后县长签发', () => sign())
  refuses('document.sign-chain', '未经分管副县长审签', () => sign([...withOffice(), reviewed('signing')]))
  refuses('document.sign-chain', '副县长未经授权签发', () => sign(withSigner(), 'vice-agriculture'))
  refuses('document.sign-chain', '加签的领导尚未签', () => sign([...withSigner(), signersAdded(false, 'vice-society')]))
  allows('document.sign-chain', '加签的领导已签', () =>
    sign([...withSigner(), signersAdded(false, 'vice-society'), countersigned('vice-society')]),
  )
  allows('document.sign-chain', '县长外出，由主持工作的常务副县长签发', () =>
    givenIn({ absences: [{ post: 'mayor', acting: 'executive' }] })(...withSigner()).when(
      'sign',
      {},
      { as: 'executive', at: friday },
    ),
  )
  allows('document.delegated-signing', '县长授权的副县长签发', () =>
    sign([...withSigner(), authorised()], 'vice-agriculture'),
  )
  refuses('document.delegated-signing', '授权的是另一位副县长', () =>
    sign([...withSigner(), authorised('vice-society')], 'vice-agriculture'),
  )
  allows('document.unreviewed', '办公室审核过现稿', () => sign())
  refuses('document.unreviewed', '审核后又有修改', () => sign([...withSigner(), revised({ note: '附注' }, 'wording')]))
  refuses('document.consulted', '会签后作了实质性修改', () => sign([...withSigner(), revised({ note: '附注' })]))

  allows('document.no-unsettled-down', '部门间协商一致', () => sign(ofUnit(), 'water.head'))
  refuses('document.no-unsettled-down', '部门间未协商一致各自向下行文', () =>
    sign([draftedAs(own), checked(), ...disputed, submitted('signing')], 'water.head'),
  )

  allows('document.with-consent', '领导审定后加注经县政府同意', () =>
    sign(ofUnit({ consent: true, body: saying('经县政府同意，现通知如下。') }, consentedTo), 'water.head'),
  )
  refuses('document.with-consent', '未经审定而写经县政府同意', () =>
    sign(ofUnit({ body: saying('经县政府同意，现通知如下。') }), 'water.head'),
  )
  refuses('document.with-consent', '审定了而正文未注明', () =>
    sign(ofUnit({ consent: true }, consentedTo), 'water.head'),
  )

  allows('document.no-orders-down', '经批准向镇发指令性公文', () =>
    sign(ofUnit({ directive: true }, consentedTo), 'water.head'),
  )
  refuses('document.no-orders-down', '未经批准向镇发指令性公文', () =>
    sign([...ofUnit({ directive: true }, [reviewed('signing')])], 'water.head'),
  )

  const legality = (result: 'passed' | 'failed'): DocumentEvent => ({
    type: 'document.legality-recorded',
    data: {
      result,
      unit: 'justice',
      number: null,
      dated: '2026-03-03',
      on: '2026-03-03',
      by: { post: 'justice.clerk', for: null },
    },
  })
  const normative = { normative: true, basis: '山东省农村公共供水管理办法' }
  allows('normative.unit-lawful', '有依据并经合法性审查', () =>
    sign([...ofUnit(normative), legality('passed')], 'water.head'),
  )
  refuses('normative.unit-lawful', '未经合法性审查', () => sign(ofUnit(normative), 'water.head'))
  refuses('normative.unit-lawful', '合法性审查不合格', () =>
    sign([...ofUnit(normative), legality('failed')], 'water.head'),
  )
  refuses('normative.unit-lawful', '没有制定依据', () =>
    sign([...ofUnit({ normative: true }), legality('passed')], 'water.head'),
  )

  it('is the head’s for a document of the department, with the heads of those who issue it jointly', () => {
    expect(refusedBy(sign(ofUnit(), 'water.clerk'))).toEqual(['unit.head'])
    const joint = ofUnit({ jointly: ['agriculture'] })
    expect(refusedBy(sign(joint, 'water.head'))).toEqual(['document.sign-chain'])
    const both = given(...joint).when('countersign', {}, { as: 'agriculture.head', at: friday })
    const past = [...joint, ...(both.ok ? (both.events as DocumentEvent[]) : [])]
    expect(after(given(...past), sign(past, 'water.head'))).toMatchObject({
      stage: 'signed',
      signature: { as: 'head' },
      signers: [{ post: 'agriculture.head', signed: { on: '2026-03-06' } }],
    })
  })
})
