import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoEstablished, demoWorld } from '../../testing.ts'
import { makeOrganisation } from '../../who/make-organisation.ts'
import { evolve } from '../evolve.ts'
import { organisation } from '../procedure.ts'

const standing = specify(organisation, demoWorld())(demoEstablished())
const by = { as: 'admin-security', at: '2026-03-02T09:00' }
const after = Temporal.Instant.from('2026-03-02T10:00:00+08:00')
const tourism = { post: 'vice-tourism', name: '副县长（文旅）', kind: 'vice-mayor' }

describe('organisation.add-post', () => {
  refuses('acting.fill-in', '增设副县长没有补位领导', () => standing.when('add-post', tourism, by))
  allows('acting.fill-in', '增设副县长并定补位领导', () =>
    standing.when('add-post', { ...tourism, pair: 'vice-society' }, by),
  )
  it('adds leaders at the end, and posts to units', () => {
    const add = (input: unknown) => {
      const judgement = standing.when('add-post', input, by)
      if (!judgement.ok) throw new Error('refused')
      return makeOrganisation((judgement.events as Parameters<typeof evolve>[1][]).reduce(evolve, standing.state), 2)
    }
    const org = add({ ...tourism, pair: 'vice-society' })
    expect([org.leaders(after).at(-1), org.pairOf('vice-tourism', after), org.actsFor('vice-tourism', after)]).toEqual([
      'vice-tourism',
      'vice-society',
      { post: 'vice-society', because: 'acting.fill-in' },
    ])
    expect(
      add({ post: 'finance.deputy-2', name: '县财政局副局长（二）', kind: 'deputy', unit: 'finance' }).post(
        'finance.deputy-2',
      ),
    ).toEqual({
      id: 'finance.deputy-2',
      name: { zh: '县财政局副局长（二）', en: '县财政局副局长（二）' },
      role: 'deputy',
      unit: 'finance',
    })
  })
  it('refuses a deputy of no unit and a handle in use', () => {
    expect([
      refusedBy(standing.when('add-post', { post: 'x.deputy', name: '副职', kind: 'deputy' }, by)),
      refusedBy(standing.when('add-post', { ...tourism, post: 'executive', pair: 'mayor' }, by)),
    ]).toEqual([['system.input'], ['system.input']])
  })
})

describe('organisation.close-post', () => {
  refuses('leader.portfolio', '撤销仍有分工的领导职务', () =>
    standing.when('close-post', { post: 'group-member', reason: '换届' }, by),
  )
  const emptied = standing.and({
    type: 'organisation.charge-set',
    data: {
      leaders: ['group-member', 'mayor'],
      charge: ['audit', 'development-zone', 'foreign-affairs'].map((unit) => ({
        leader: 'mayor',
        unit,
        from: '2026-03-01',
      })),
      from: '2026-03-01',
    },
  })
  allows('leader.portfolio', '分工已移交', () =>
    emptied.when('close-post', { post: 'group-member', reason: '换届' }, by),
  )
  it('refuses fixed posts and one who still stands in', () => {
    expect(
      ['mayor', 'finance.head', 'admin-audit', 'vice-industry'].map(
        (post) => refusedBy(standing.when('close-post', { post, reason: '换届' }, by))[0],
      ),
    ).toEqual(['system.input', 'system.input', 'system.input', 'system.input'])
  })
})
