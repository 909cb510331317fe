import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoEstablished, demoWorld } from '../../testing.ts'
import { organisation } from '../procedure.ts'

const standing = specify(organisation, demoWorld())(demoEstablished())
const by = { as: 'office-director', at: '2026-03-02T09:00' }

describe('organisation.set-pair', () => {
  refuses('acting.fill-in', '自己补位自己', () => standing.when('set-pair', { leader: 'vice-society', pair: 'vice-society' }, by))
  refuses('acting.fill-in', '由部门负责人补位县领导', () => standing.when('set-pair', { leader: 'vice-society', pair: 'education.head' }, by))
  allows('acting.fill-in', '由另一位县领导补位', () => standing.when('set-pair', { leader: 'vice-society', pair: 'group-member' }, by))
  it('is for the office', () => {
    expect(refusedBy(standing.when('set-pair', { leader: 'vice-society', pair: 'group-member' }, { ...by, as: 'vice-society' }))).toEqual(['acting.fill-in'])
    expect(refusedBy(standing.when('set-pair', { leader: 'finance.head', pair: 'group-member' }, by))).toEqual(['system.input'])
  })
})
