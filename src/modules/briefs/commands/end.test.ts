import { describe, expect, it } from 'vitest'
import { refusedBy } from '#kernel/testing'
import { drafted, ended, given, now, registered, submitted } from '../testing/given.ts'

const reason = { reason: '并入政务信息' }
const at = now

describe('brief.end', () => {
  it('is said by the unit’s head or by the office', () => {
    const outcome = registered().when('end', reason, { as: 'finance.head', at })
    expect(outcome.ok && outcome.events).toEqual([ended])
    expect(registered().and(ended).state).toMatchObject({ stage: 'ended', ended: { reason: '并入政务信息' } })
    expect(refusedBy(registered().when('end', reason, { as: 'office-deputy', at }))).toEqual([])
    expect(refusedBy(registered().when('end', reason, { as: 'health.head', at }))).toEqual([
      'unit.head',
      'brief.approved',
    ])
    expect(refusedBy(registered().when('end', {}, { as: 'finance.head', at }))).toEqual(['system.input'])
  })
})

describe('brief.return, brief.refuse, brief.withdraw', () => {
  const reviewing = given(drafted(), submitted)
  it('go back to the unit, or end it, with the reason', () => {
    const by = (post: string) => ({ on: '2026-03-10', by: { post, for: null }, reason: '与政务信息重复' })
    const why = { reason: '与政务信息重复' }
    for (const [verb, as, type, stage] of [
      ['return', 'office-director', 'brief.returned', 'drafting'],
      ['refuse', 'office-deputy', 'brief.refused', 'refused'],
      ['withdraw', 'finance.head', 'brief.withdrawn', 'withdrawn'],
    ] as const) {
      const outcome = reviewing.when(verb, why, { as, at })
      const event = { type, data: by(as) }
      expect(outcome.ok && outcome.events).toEqual([event])
      expect(reviewing.and(event).state.stage).toBe(stage)
    }
    expect(refusedBy(reviewing.when('withdraw', why, { as: 'finance.clerk', at }))).toEqual(['unit.head'])
    expect(refusedBy(reviewing.when('refuse', why, { as: 'finance.head', at }))).toEqual(['brief.approved'])
  })
})

describe('brief.address', () => {
  it('changes who gets the issues to come', () => {
    const outcome = registered().when('address', { posts: ['executive'] }, { as: 'finance.head', at })
    const event = {
      type: 'brief.addressed' as const,
      data: {
        on: '2026-03-10',
        by: { post: 'finance.head', for: null },
        posts: ['executive'],
        units: [],
      },
    }
    expect(outcome.ok && outcome.events).toEqual([event])
    const addressed = registered().and(event)
    expect(addressed.state).toMatchObject({ posts: ['executive'], units: [] })
    const readers = (input: object) => {
      const next = addressed.when('address', input, { as: 'finance.head', at })
      return next.ok && next.events.map(({ data }) => 'posts' in data && [data.posts, data.units])
    }
    expect(readers({ units: ['development'] })).toEqual([[['executive'], ['development']]])
    expect(readers({ toAll: true })).toEqual([[[], []]])
    expect(refusedBy(addressed.when('address', {}, { as: 'finance.head', at }))).toEqual(['system.input'])
    expect(refusedBy(registered().when('address', { units: ['nowhere'] }, { as: 'finance.head', at }))).toEqual([
      'system.input',
    ])
  })
})
