import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { after, circulated, instructing, monday } from '../testing/given.ts'

const round = instructing().and(circulatedInOrder('executive', 'vice-society', 'health.head'))
const pass = (post: string, as = 'office-registry', past = round) =>
  past.when('pass-reader', { post, reason: '在京学习，无人代阅' }, { as, at: monday })

function circulatedInOrder(...posts: string[]) {
  const { type, data } = circulated(...posts)
  return { type, data: { ...data, order: 'in-order' } } as ReturnType<typeof circulated>
}

describe('incoming.pass-reader', () => {
  it('the next one reads it now, whoever was passed over reads it last; both names stand on record', () => {
    const state = after(round, pass('executive'))
    expect(state).toMatchObject({
      circulation: [{ post: 'vice-society' }, { post: 'health.head' }, { post: 'executive', read: null }],
      notes: [{ what: 'reader-passed', text: '在京学习，无人代阅', of: 'executive vice-society' }],
    })
  })
  it('is for whose turn it is, with somebody behind, by the office', () => {
    expect(refusedBy(pass('vice-society'))).toEqual(['system.input'])
    expect(
      refusedBy(pass('executive', 'office-registry', instructing().and(circulated('executive', 'mayor')))),
    ).toEqual(['system.input'])
    expect(refusedBy(pass('executive', 'vice-society'))).toEqual(['system.authority'])
  })
})
