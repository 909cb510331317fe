import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import { after, alone, friday, given, points, withLeader, withOffice, withSigner } from '../testing/given.ts'

const send = (past: readonly DocumentEvent[], input: object, as: string) =>
  given(...past).when('return', { reason: '措施不具体', ...input }, { as, at: friday })
const then = (past: readonly DocumentEvent[], judgement: ReturnType<typeof send>) => [
  ...past,
  ...(judgement.ok ? (judgement.events as DocumentEvent[]) : []),
]

describe('document.return and document.take-back', () => {
  it('runs again from there: nothing later stands, what was said stays on record', () => {
    const d = after(given(...withSigner()), send(withSigner(), { to: 'drafting' }, 'mayor'))
    expect([d.stage, d.checked, d.review, d.approval, d.back]).toEqual([
      'drafting',
      null,
      null,
      null,
      { from: 'signing', resume: false },
    ])
    expect(d.opinions.map((o) => o.step)).toEqual(['hand-in', 'check', 'submit', 'review', 'approve'])
  })
  it('comes straight back where it was to', () => {
    const back = then(withSigner(), send(withSigner(), { to: 'reviewing', resume: true }, 'mayor'))
    const d = after(given(...back), given(...back).when('review', { points }, { as: 'office-director', at: friday }))
    expect([d.stage, d.back, d.approval !== null]).toEqual(['signing', null, true])
  })
  it('goes only to an earlier step, by whoever has it', () => {
    expect(refusedBy(send(withOffice(), { to: 'submitting' }, 'office-director'))).toEqual(['system.input'])
    expect(refusedBy(send(withOffice(), { to: 'drafting' }, 'water.head'))).toEqual(['document.draft-by-unit'])
  })
  it('is taken back as long as the next one has not read it', () => {
    const take = (read: string[], as = 'office-deputy') =>
      given(...withLeader()).when('take-back', { reason: '漏附件' }, { as, at: friday, facts: { read } })
    expect(after(given(...withLeader()), take([]))).toMatchObject({ stage: 'reviewing', review: null })
    expect(refusedBy(take(['vice-agriculture']))).toEqual(['system.input'])
    expect(refusedBy(take([], 'water.clerk'))).toEqual(['system.authority'])
  })
  it('is withdrawn by the unit before the signature', () => {
    const withdrawn = given(...withSigner()).when(
      'withdraw',
      { reason: '政策调整' },
      { as: 'water.clerk', at: friday, facts: alone },
    )
    expect(after(given(...withSigner()), withdrawn)).toMatchObject({
      stage: 'withdrawn',
      ended: { reason: '政策调整' },
    })
  })
})
