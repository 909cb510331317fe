import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { after, instructing, monday } from '../testing/given.ts'

const add = (post: string, as = 'office-director') =>
  instructing().when('add-signer', { post, reason: '涉及财政资金' }, { as, at: monday })

describe('incoming.add-signer', () => {
  it('puts another leader at the end, by the office or by whoever has it', () => {
    expect(after(instructing(), add('executive'))).toMatchObject({
      signers: ['vice-agriculture', 'executive'],
      notes: [{ what: 'signer-added', of: 'executive' }],
    })
    expect(refusedBy(add('executive', 'vice-agriculture'))).toEqual([])
    expect(refusedBy(add('executive', 'vice-industry'))).toEqual(['system.authority'])
  })
  it('is a leader, and not there already', () => {
    expect(refusedBy(add('water.head'))).toEqual(['system.input'])
    expect(refusedBy(add('vice-agriculture'))).toEqual(['system.input'])
  })
})
