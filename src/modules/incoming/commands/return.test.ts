import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { after, decided, given, instructing, monday, proposing, registered } from '../testing/given.ts'

const fault = { norm: 'document.one-matter', sentence: '恳请增加编制；请拨付经费。' }
const back = (past: ReturnType<typeof given>, input: object = {}, as = 'office-registry') =>
  past.when('return', { findings: [fault], ...input }, { as, at: monday })

describe('incoming.return', () => {
  it('ends it, by norm, with the sentence that explains it', () => {
    expect(decided(back(given(registered()), { text: '请分别行文。' }))).toEqual([
      { type: 'incoming.returned', data: { faults: [fault], text: '请分别行文。' } },
    ])
    expect(after(proposing(), back(proposing()))).toMatchObject({
      stage: 'returned',
      returned: { faults: [fault], text: null },
    })
  })
  it('names something of the rules, and not the same twice', () => {
    expect(refusedBy(back(given(registered()), { findings: [] }))).toEqual(['system.input'])
    expect(refusedBy(back(given(registered()), { findings: [fault, fault] }))).toEqual(['system.input'])
    expect(refusedBy(back(given(registered()), { findings: [{ norm: 'executive.quorum', sentence: '…' }] }))).toEqual([
      'system.input',
    ])
  })
  it('is possible until it lies before leaders: from there it is sent back', () => {
    expect(refusedBy(back(instructing()))).toEqual(['system.stage'])
  })
  refuses('document.through-office', '领导个人退文', () => back(given(registered()), {}, 'vice-agriculture'))
  allows('document.through-office', '办公室副主任退文', () => back(given(registered()), {}, 'office-deputy'))
  refuses('secrecy.keep', '说明中引用密级标志', () => back(given(registered()), { text: '秘密★5年' }))
})
