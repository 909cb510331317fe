import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import type { DocumentEvent } from '../events.ts'
import { after, friday, given, isIssued, withOffice } from '../testing/given.ts'

const by = { post: 'water.clerk', for: null }
const withdrawn: DocumentEvent = {
  type: 'document.withdrawn',
  data: { reason: '情况有变', on: '2026-03-05', by },
}
const archived: DocumentEvent = {
  type: 'document.archived',
  data: { retention: 'ten', volume: null, on: '2026-03-06', at: '2026-03-06T01:00:00Z', by },
}
const repealed: DocumentEvent = { type: 'document.repealed', data: { reason: '已有新规定', on: '2026-03-06', by } }
const reopen = (past: ReturnType<typeof given>, as: string) =>
  past.when('reopen', { reason: '仍须印发' }, { as, at: friday })

describe('document.reopen', () => {
  it('a withdrawn draft is drafted on, with all that was said', () => {
    const past = given(...withOffice(), withdrawn)
    const before = past.state.stage === 'new' ? [] : past.state.opinions
    const state = after(past, reopen(past, 'water.head'))
    expect(state).toMatchObject({ stage: 'drafting', cameFrom: null })
    expect(state).not.toHaveProperty('ended')
    expect(state.opinions).toEqual([
      ...before,
      expect.objectContaining({ step: 'withdraw', text: '情况有变' }),
      expect.objectContaining({ step: 'reopen', text: '仍须印发', by: { post: 'water.head', for: null } }),
    ])
  })
  it('what was filed is issued again; what was repealed stays so', () => {
    const filed = given(...isIssued(), archived)
    expect(after(filed, reopen(filed, 'office-registry'))).toMatchObject({ stage: 'issued', filing: null })
    expect(refusedBy(reopen(given(...isIssued(), repealed), 'water.head'))).toEqual(['system.stage'])
    expect(refusedBy(reopen(given(...withOffice(), withdrawn), 'finance.head'))).toEqual(['document.head-checks-draft'])
  })
})
