import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses } from '#kernel/testing'
import { added, at, by, given, givenAway } from '../testing/given.ts'

const add = (text: string, act = 'instruct', how = by, world = given) => world().when('add', { act, text }, how)

describe('phrases.add', () => {
  it('keeps a phrase for the kind of act in which it is used', () => {
    const judgement = add('请××局阅处。')
    expect(judgement.ok && judgement.events).toEqual([added(1, '请××局阅处。')])
  })
  it('is for the person alone: nobody who stands in or keeps the office, but on leave as well', () => {
    expect(refusedBy(add('同意。', 'sign', { as: 'office-director', at }))).toEqual(['system.authority'])
    expect(refusedBy(add('同意。', 'sign', { as: 'executive', at }, givenAway))).toEqual(['system.authority'])
    expect(refusedBy(add('同意。', 'sign', by, givenAway))).toEqual([])
  })
  it('is not said twice for one kind of act, and does not grow without end', () => {
    const one = given(added(1, '同意。', 'sign'))
    expect(refusedBy(one.when('add', { act: 'sign', text: ' 同意。 ' }, by))).toEqual(['system.input'])
    expect(refusedBy(one.when('add', { act: 'opine', text: '同意。' }, by))).toEqual([])
    const full = given(...Array.from({ length: 30 }, (_, i) => added(i + 1, `第${i}条`)))
    expect(refusedBy(full.when('add', { act: 'instruct', text: '又一条' }, by))).toEqual(['system.input'])
    expect(refusedBy(full.when('add', { act: 'sign', text: '又一条' }, by))).toEqual([])
  })
  it('is one line of at most 200 characters, for an act that there is', () => {
    for (const [text, act] of [
      ['', 'sign'],
      ['字'.repeat(201), 'sign'],
      ['一\n二', 'sign'],
      ['同意', 'dance'],
    ] as const)
      expect(refusedBy(add(text, act))).toEqual(['system.input'])
  })
  refuses('secrecy.keep', '带密级标志', () => add('【机密】请××局办理'))
  allows('secrecy.keep', '一般用语', () => add('请××局办理'))
})
