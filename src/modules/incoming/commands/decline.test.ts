import { describe, expect, it } from 'vitest'
import { refusedBy, refuses } from '#kernel/testing'
import { after, declined, monday, undertaking } from '../testing/given.ts'

const decline = (as = 'water.head', past = undertaking()) =>
  past.when('decline', { reason: '不属本局职责' }, { as, at: monday })

describe('incoming.decline', () => {
  it('puts it back before the office, which hands it on', () => {
    expect(after(undertaking(), decline())).toMatchObject({
      stage: 'undertaking',
      work: { declined: '不属本局职责' },
      notes: [{ what: 'declined', of: 'water' }],
    })
    expect(undertaking().and(declined).deadlines(monday)).toMatchObject([
      { key: 'document.reply', owes: ['post:office-registry'] },
    ])
    expect(refusedBy(decline('water.head', undertaking().and(declined)))).toEqual(['system.input'])
  })
  refuses('document.reply', '经办人退办', () => decline('water.clerk'))
})
