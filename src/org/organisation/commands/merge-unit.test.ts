import { describe, expect, it } from 'vitest'
import { authorise } from '#kernel'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoEstablished, demoWorld } from '../../testing.ts'
import { makeOrganisation } from '../../who/make-organisation.ts'
import { evolve } from '../evolve.ts'
import { organisation } from '../procedure.ts'

const standing = specify(organisation, demoWorld())(demoEstablished())
const by = { as: 'admin-security', at: '2026-03-02T09:00' }
const [before, after] = ['2026-03-02T08:00:00+08:00', '2026-03-02T10:00:00+08:00'].map((t) =>
  Temporal.Instant.from(t),
) as [Temporal.Instant, Temporal.Instant]
const merged = () => {
  const judgement = standing.when('merge-unit', { unit: 'science', into: 'industry', number: '沂编〔2026〕1号' }, by)
  if (!judgement.ok) throw new Error('refused')
  return makeOrganisation((judgement.events as Parameters<typeof evolve>[1][]).reduce(evolve, standing.state), 2)
}

/** The statistics bureau is in the mayor's own charge as well. */
const nearMayor = specify(organisation, demoWorld())(demoEstablished(), {
  type: 'organisation.charge-set',
  data: {
    leaders: ['mayor', 'executive'],
    charge: ['audit', 'statistics'].map((unit) => ({ leader: 'mayor', unit, from: '2026-02-01' })),
    from: '2026-02-01',
  },
})

describe('organisation.merge-unit', () => {
  refuses('audit.independence', '审计局并入常务副县长分管的财政局', () =>
    standing.when('merge-unit', { unit: 'audit', into: 'finance' }, by),
  )
  allows('audit.independence', '审计局并入县长自己分管的单位', () =>
    nearMayor.when('merge-unit', { unit: 'audit', into: 'statistics' }, by),
  )
  it('ends the unit and keeps its past', () => {
    const org = merged()
    expect([org.unit('science', before)?.name.zh, org.unit('science', after)]).toEqual(['县科学技术局', undefined])
    expect(org.units(after).some((unit) => unit.id === 'science')).toBe(false)
    expect(org.holderOf('science.head', before)).toBe('science.head')
    expect(org.holderOf('science.head', after)).toBeUndefined()
    expect(org.name('science.head').zh).toBe('县科学技术局局长')
  })
  it('[unit.head] sends its work to the same posts of the unit that took over', () => {
    const org = merged()
    expect(['science.head', 'science.deputy', 'science.clerk'].map((post) => org.actsFor(post, after))).toEqual([
      { post: 'industry.head', because: 'unit.head' },
      { post: 'industry.deputy', because: 'unit.head' },
      { post: 'industry.clerk', because: 'unit.head' },
    ])
    expect(org.head('science')).toBe('industry.head')
    expect([org.leaderInCharge('science', after), org.chargeOf('vice-industry', after).includes('science')]).toEqual([
      'vice-industry',
      false,
    ])
    expect(authorise({ person: 'industry.head' }, [{ to: 'post:science.head' }], { org, at: after })).toEqual({
      person: 'industry.head',
      post: 'industry.head',
      for: 'science.head',
      because: 'unit.head',
    })
  })
  it('keeps open matters readable by who has them now, and by nobody else', () => {
    const org = merged()
    expect(org.principalsOf({ person: 'industry.clerk' }, after)).toEqual([
      'post:industry.clerk',
      'unit:industry',
      'unit:science',
      'staff',
      'post:science.clerk',
    ])
    expect(org.principalsOf({ person: 'science.clerk' }, after)).toEqual([])
    expect(org.principalsOf({ person: 'finance.clerk' }, after)).not.toContain('unit:science')
  })
  it('follows a second merger', () => {
    const judgement = specify(organisation, demoWorld())(demoEstablished(), {
      type: 'organisation.unit-merged',
      data: { unit: 'science', into: 'industry', until: '2026-02-01' },
    }).when('merge-unit', { unit: 'industry', into: 'commerce' }, by)
    if (!judgement.ok) throw new Error('refused')
    const org = makeOrganisation(
      (judgement.events as Parameters<typeof evolve>[1][]).reduce(
        evolve,
        evolve(standing.state, {
          type: 'organisation.unit-merged',
          data: { unit: 'science', into: 'industry', until: '2026-02-01' },
        }),
      ),
      3,
    )
    expect(org.actsFor('science.head', after)).toEqual({ post: 'commerce.head', because: 'unit.head' })
    expect(org.principalsOf({ person: 'commerce.clerk' }, after)).toContain('unit:science')
    expect(org.head('science')).toBe('commerce.head')
  })
  it('refuses what cannot be', () => {
    const refused = (input: unknown) => refusedBy(standing.when('merge-unit', input, by))
    expect([
      refused({ unit: 'office', into: 'finance' }),
      refused({ unit: 'finance', into: 'finance' }),
      refused({ unit: 'nowhere', into: 'finance' }),
      refused({ unit: 'finance', into: 'court' }),
    ]).toEqual([['system.input'], ['system.input'], ['system.input'], ['system.input']])
    expect(
      refusedBy(standing.when('merge-unit', { unit: 'science', into: 'industry' }, { ...by, as: 'office-director' })),
    ).toEqual(['system.authority'])
  })
})

describe('organisation.close-unit', () => {
  refuses('audit.independence', '撤销审计局，未了事项归办公室', () =>
    standing.when('close-unit', { unit: 'audit', reason: '机构改革' }, by),
  )
  allows('audit.independence', '撤销审计局，由县长自己分管的单位承接', () =>
    nearMayor.when('close-unit', { unit: 'audit', successor: 'statistics', reason: '机构改革' }, by),
  )
  it('leaves what is open to the office', () => {
    const judgement = standing.when('close-unit', { unit: 'taxation-liaison', reason: '机构改革' }, by)
    if (!judgement.ok) throw new Error('refused')
    const org = makeOrganisation((judgement.events as Parameters<typeof evolve>[1][]).reduce(evolve, standing.state), 2)
    expect(org.actsFor('taxation-liaison.head', after)).toEqual({ post: 'office-director', because: 'unit.head' })
    expect(org.principalsOf({ person: 'office-registry' }, after)).toEqual([
      'post:office-registry',
      'unit:office',
      'unit:taxation-liaison',
      'office',
      'staff',
    ])
  })
})
