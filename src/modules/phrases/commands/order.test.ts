import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { added, at, by, given } from '../testing/given.ts'

const kept = given(added(1, '同意。', 'sign'), added(2, '请办。'), added(3, '请阅。'))

describe('phrases.order', () => {
  it('puts those of one act into the order of the person and leaves the others where they are', () => {
    const judgement = kept.when('order', { act: 'instruct', ids: ['p3', 'p2'] }, by)
    if (!judgement.ok) throw new Error('refused')
    expect(kept.and(...(judgement.events as ReturnType<typeof added>[])).state).toEqual({
      stage: 'kept',
      given: 3,
      phrases: [
        { id: 'p1', act: 'sign', text: '同意。' },
        { id: 'p3', act: 'instruct', text: '请阅。' },
        { id: 'p2', act: 'instruct', text: '请办。' },
      ],
    })
  })
  it('names all of them once', () => {
    for (const ids of [['p2'], ['p2', 'p2'], ['p1', 'p2', 'p3'], ['p2', 'p9']])
      expect(refusedBy(kept.when('order', { act: 'instruct', ids }, by))).toEqual(['system.input'])
  })
  it('is for the person alone', () => {
    expect(refusedBy(kept.when('order', { act: 'instruct', ids: ['p3', 'p2'] }, { as: 'executive', at }))).toEqual([
      'system.authority',
    ])
  })
})
