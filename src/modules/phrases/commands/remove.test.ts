import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { added, at, by, given } from '../testing/given.ts'

const kept = given(added(1, '请办。'), added(2, '请阅。'))

describe('phrases.remove', () => {
  it('takes one away; its id is not given again', () => {
    const judgement = kept.when('remove', { id: 'p2' }, by)
    if (!judgement.ok) throw new Error('refused')
    const left = kept.and(...(judgement.events as ReturnType<typeof added>[]))
    expect(left.state).toEqual({ stage: 'kept', given: 2, phrases: [{ id: 'p1', act: 'instruct', text: '请办。' }] })
    const next = left.when('add', { act: 'instruct', text: '请阅处。' }, by)
    expect(next.ok && next.events).toEqual([added(3, '请阅处。')])
  })
  it('is of one that there is, and for the person alone', () => {
    expect(refusedBy(kept.when('remove', { id: 'p3' }, by))).toEqual(['system.input'])
    expect(refusedBy(kept.when('remove', { id: 'p1' }, { as: 'office-director', at }))).toEqual(['system.authority'])
  })
})
