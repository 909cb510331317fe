import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import { after, countersigned, friday, given, signersAdded, withSigner } from '../testing/given.ts'

const countersign = (as: string, ...more: DocumentEvent[]) =>
  given(...withSigner(), ...more).when('countersign', {}, { as, at: friday })
const add = (posts: string[], more: DocumentEvent[] = []) =>
  given(...withSigner(), ...more).when('add-signer', { posts }, { as: 'office-deputy', at: friday })
const remove = (post: string, ...more: DocumentEvent[]) =>
  given(...withSigner(), ...more).when('remove-signer', { post, reason: '无须会签' }, { as: 'mayor', at: friday })

describe('signers besides', () => {
  it('sign at the same time, or one after the other', () => {
    const both = signersAdded(false, 'vice-society', 'vice-industry')
    expect(countersign('vice-industry', both).ok).toBe(true)
    const inOrder = signersAdded(true, 'vice-society', 'vice-industry')
    expect(refusedBy(countersign('vice-industry', inOrder))).toContain('document.sign-chain')
    expect(countersign('vice-society', inOrder).ok).toBe(true)
    expect(countersign('vice-industry', inOrder, countersigned('vice-society')).ok).toBe(true)
  })
  it('are leaders or heads, once each, and can be taken off before they have signed', () => {
    expect(after(given(...withSigner()), add(['vice-society', 'finance.head'])).signers.map((s) => s.post)).toEqual([
      'vice-society',
      'finance.head',
    ])
    expect(refusedBy(add(['finance.clerk']))).toEqual(['system.input'])
    expect(refusedBy(add(['vice-society'], [signersAdded(false, 'vice-society')]))).toEqual(['system.input'])
    expect(remove('vice-society', signersAdded(false, 'vice-society')).ok).toBe(true)
    expect(
      refusedBy(remove('vice-society', signersAdded(false, 'vice-society'), countersigned('vice-society'))),
    ).toEqual(['system.input'])
    expect(refusedBy(remove('vice-industry'))).toEqual(['system.input'])
  })
})
