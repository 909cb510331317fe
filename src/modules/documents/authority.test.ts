import { describe, expect, it } from 'vitest'
import { audience, readers } from './authority.ts'
import type { DocumentEvent } from './events.ts'
import {
  checked,
  consulted,
  draftedAs,
  friday,
  given,
  isIssued,
  withLeader,
  withOffice,
  withSigner,
} from './testing/given.ts'
import { derive } from '#kernel'
import { documents } from './procedure.ts'

const all = (...events: DocumentEvent[]) => derive(documents, given(...events).view(friday), []).audience

describe('audience of a document', () => {
  it('grows on the way: no leader sees what the office has not reviewed', () => {
    expect(all(draftedAs())).toEqual(['unit:water'])
    expect(all(draftedAs(), checked(), consulted())).toEqual(['unit:water', 'unit:finance', 'unit:health'])
    expect(all(...withOffice())).not.toContain('post:vice-agriculture')
    expect(all(...withOffice())).toContain('office')
    expect(all(...withLeader())).toContain('post:vice-agriculture')
    expect(all(...withLeader())).not.toContain('post:mayor')
    expect(all(...withSigner())).toContain('post:mayor')
  })
  it('is read where it is delivered, by everybody when it is open', () => {
    expect(readers(given(...isIssued()).view(friday))).toEqual(['unit:lucun', 'unit:finance'])
    expect(audience(given(...isIssued()).view(friday))).toEqual(expect.arrayContaining(['leaders', 'unit:lucun']))
    expect(audience(given(...isIssued()).view(friday))).not.toContain('staff')
    expect(audience(given(...isIssued({ publicity: 'published' })).view(friday))).toContain('staff')
  })
})
