import { describe, expect, it } from 'vitest'
import { refusedBy, refuses } from '#kernel/testing'
import { drafted, given, now, plan } from '../testing/given.ts'

type Open = { readonly unit: string; readonly title: string }
const { posts: _, units: __, ...entry } = plan
const draft = (more: object = {}, as = 'finance.clerk', open: readonly Open[] = []) =>
  given().when('draft', { ...entry, ...more }, { as, at: now, facts: { open } })

describe('brief.draft', () => {
  it('is proposed by anyone of the unit', () => {
    const outcome = draft()
    expect(outcome.ok && outcome.events).toEqual([drafted()])
    const named = draft({ posts: ['mayor', 'executive'], units: ['development'] })
    expect(named.ok && named.events).toEqual([drafted({ posts: ['mayor', 'executive'], units: ['development'] })])
  })
  it('has one title once in a unit', () => {
    expect(refusedBy(draft({}, 'finance.clerk', [{ unit: 'finance', title: '财政工作简报' }]))).toEqual([
      'system.input',
    ])
    expect(refusedBy(draft({}, 'finance.clerk', [{ unit: 'taxation-liaison', title: '财政工作简报' }]))).toEqual([])
  })
  refuses('secrecy.keep', '内容范围带有密级标志', () => draft({ scope: '【机密】情况' }))
  it('is a unit’s, and goes to somebody who exists', () => {
    expect(refusedBy(draft({}, 'mayor'))).toEqual(['system.input'])
    expect(refusedBy(draft({ posts: ['nobody'] }))).toEqual(['system.input'])
    expect(refusedBy(draft({ units: ['nowhere'] }))).toEqual(['system.input'])
  })
  it('says what it is about and why', () => {
    for (const wrong of [{ scope: ' ' }, { need: undefined }, { frequency: 'daily' }, { title: '简\u0000报' }])
      expect(refusedBy(draft(wrong))).toEqual(['system.input'])
  })
})
