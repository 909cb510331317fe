import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { after, circulated, instructing, monday } from '../testing/given.ts'

const circulate = (input: object, as = 'office-registry', past = instructing()) =>
  past.when('circulate', input, { as, at: monday })

describe('incoming.circulate', () => {
  it('goes beside the way of the paper', () => {
    const input = { posts: ['vice-society', 'health.head'], until: '2026-03-04' }
    const state = after(instructing(), circulate(input))
    expect(state).toMatchObject({
      stage: 'instructing',
      circulation: input.posts.map((post) => ({
        post,
        on: '2026-03-02',
        until: '2026-03-04',
        read: null,
        withdrawn: null,
      })),
    })
    expect(refusedBy(circulate(input, 'vice-agriculture'))).toEqual([])
    expect(refusedBy(circulate(input, 'health.head'))).toEqual(['system.authority'])
  })
  it('reaches posts that there are, each once at a time', () => {
    expect(refusedBy(circulate({ posts: [] }))).toEqual(['system.input'])
    expect(refusedBy(circulate({ posts: ['nobody.head'] }))).toEqual(['system.input'])
    expect(refusedBy(circulate({ posts: ['admin-audit'] }))).toEqual(['system.input'])
    expect(refusedBy(circulate({ posts: ['health.head'], until: '2026-03-01' }))).toEqual(['system.input'])
    expect(
      refusedBy(circulate({ posts: ['health.head'] }, 'office-registry', instructing().and(circulated('health.head')))),
    ).toEqual(['system.input'])
  })
})
