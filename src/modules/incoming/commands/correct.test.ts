import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, decided, given, monday, registered } from '../testing/given.ts'

const correct = (input: object, as = 'office-registry', past = given(registered())) =>
  past.when('correct', input, { as, at: monday })

describe('incoming.correct', () => {
  it('changes only what was entered, and keeps the rest', () => {
    expect(decided(correct({ copies: 3, signer: '鲁村镇镇长' }))).toEqual([
      { type: 'incoming.corrected', data: { changes: { copies: 3 } } },
    ])
    expect(after(given(registered()), correct({ copies: 3 }))).toMatchObject({
      paper: { copies: 3, title: '关于拨付拦河闸修缮资金的请示' },
    })
  })
  it('takes the other sender off, and decides anew whether something is asked', () => {
    expect(decided(correct({ body: '市水利局', level: 'superior' }))).toEqual([
      { type: 'incoming.corrected', data: { changes: { unit: null, body: '市水利局', level: 'superior' } } },
    ])
    expect(decided(correct({ kind: 'report' }))).toEqual([
      { type: 'incoming.corrected', data: { changes: { kind: 'report', asks: false } } },
    ])
  })
  it('refuses an empty or a senseless correction', () => {
    expect(refusedBy(correct({}))).toEqual(['system.input'])
    expect(refusedBy(correct({ copies: 1 }))).toEqual(['system.input'])
    expect(refusedBy(correct({ concerns: ['nowhere'] }))).toEqual(['system.input'])
  })
  refuses('document.through-office', '来文单位改登记', () => correct({ copies: 2 }, 'lucun.clerk'))
  allows('document.through-office', '文电科更正', () => correct({ copies: 2 }))
})
