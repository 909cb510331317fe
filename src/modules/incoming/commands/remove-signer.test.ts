import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import type { Proposal } from '../events.ts'
import { after, monday, opined, presented, proposing } from '../testing/given.ts'

const before = (how: Partial<Proposal> = {}, ...signers: string[]) => proposing({}, how).and(presented(...signers))
const remove = (past: ReturnType<typeof before>, post: string) =>
  past.when('remove-signer', { post, reason: '不涉及' }, { as: 'office-director', at: monday })

describe('incoming.remove-signer', () => {
  const both = before({}, 'executive', 'vice-agriculture')
  it('takes a leader off who has not acted', () => {
    expect(after(both, remove(both, 'executive'))).toMatchObject({
      signers: ['vice-agriculture'],
      notes: [{ what: 'signer-removed', of: 'executive' }],
    })
    expect(refusedBy(remove(both.and(opined('executive')), 'executive'))).toEqual(['system.input'])
    expect(refusedBy(remove(both, 'mayor'))).toEqual(['system.input'])
  })
  refuses('document.office-review', '减去分管领导', () => remove(both, 'vice-agriculture'))
  allows('document.office-review', '减去其他领导', () => remove(both, 'executive'))
  refuses('document.major-to-mayor', '重大事项减去县长', () =>
    remove(before({ major: true }, 'vice-agriculture', 'mayor'), 'mayor'),
  )
  allows('document.major-to-mayor', '一般事项减去县长', () => remove(before({}, 'vice-agriculture', 'mayor'), 'mayor'))
})
