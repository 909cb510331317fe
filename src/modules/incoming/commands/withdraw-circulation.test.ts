import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { after, circled, circulated, instructing, monday } from '../testing/given.ts'

const past = instructing().and(circulated('vice-society', 'health.head'), circled('vice-society'))
const withdraw = (posts: string[]) =>
  past.when('withdraw-circulation', { posts, reason: '不涉及' }, { as: 'office-registry', at: monday })

describe('incoming.withdraw-circulation', () => {
  it('takes it from those who have not read it', () => {
    expect(after(past, withdraw(['health.head']))).toMatchObject({
      circulation: [
        { post: 'vice-society', read: '2026-03-02', withdrawn: null },
        { post: 'health.head', read: null, withdrawn: '2026-03-02' },
      ],
    })
    expect(refusedBy(withdraw(['vice-society']))).toEqual(['system.input'])
    expect(refusedBy(withdraw([]))).toEqual(['system.input'])
  })
})
