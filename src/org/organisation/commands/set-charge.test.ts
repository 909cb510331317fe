import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoEstablished, demoOrganisation, demoWorld } from '../../testing.ts'
import { makeOrganisation } from '../../who/make-organisation.ts'
import { evolve } from '../evolve.ts'
import { organisation } from '../procedure.ts'

const standing = specify(organisation, demoWorld())(demoEstablished())
const at = '2026-03-02T09:00'
const by = { as: 'office-director', at }
const charge = (leader: string) => demoOrganisation().leaders.find((l) => l.handle === leader)!.charge
const without = (leader: string, unit: string) => ({ leader, units: charge(leader).filter((u) => u !== unit) })
const withUnit = (leader: string, unit: string) => ({ leader, units: [...charge(leader), unit] })

describe('organisation.set-charge', () => {
  refuses('leader.portfolio', '把财政局同时列给两位领导', () =>
    standing.when('set-charge', { charge: [withUnit('vice-industry', 'finance')] }, by),
  )
  refuses('leader.portfolio', '把财政局从分工中漏掉', () =>
    standing.when('set-charge', { charge: [without('executive', 'finance')] }, by),
  )
  allows('leader.portfolio', '财政局由一位领导移给另一位', () =>
    standing.when(
      'set-charge',
      { charge: [without('executive', 'finance'), withUnit('vice-industry', 'finance')] },
      by,
    ),
  )
  allows('leader.portfolio', '镇街不列入分工也可以，列入也可以', () =>
    standing.when('set-charge', { charge: [withUnit('vice-agriculture', 'lucun')] }, by),
  )

  refuses('audit.independence', '审计局改由常务副县长分管', () =>
    standing.when('set-charge', { charge: [without('mayor', 'audit'), withUnit('executive', 'audit')] }, by),
  )
  allows('audit.independence', '县长另分管财政局，审计局仍由县长领导', () =>
    standing.when('set-charge', { charge: [without('executive', 'finance'), withUnit('mayor', 'finance')] }, by),
  )

  it('says which independent unit went to whom', () => {
    const judgement = standing.when(
      'set-charge',
      { charge: [without('mayor', 'audit'), withUnit('vice-security', 'audit')] },
      by,
    )
    expect(judgement.ok ? [] : judgement.refusals.map(({ norm, facts, field }) => ({ norm, facts, field }))).toEqual([
      { norm: 'audit.independence', facts: { others: ['县审计局（副县长（公安司法））'] }, field: 'charge' },
    ])
  })
  it('says which unit is doubled and which is left', () => {
    const judgement = standing.when(
      'set-charge',
      { charge: [{ leader: 'executive', units: charge('executive').map((u) => (u === 'finance' ? 'police' : u)) }] },
      by,
    )
    expect(
      judgement.ok ? [] : judgement.refusals.map(({ norm, facts, says }) => ({ norm, facts, says: says.zh })),
    ).toEqual([
      {
        norm: 'leader.portfolio',
        facts: { doubled: ['县公安局（副县长（公安司法）、常务副县长）'], left: ['县财政局'] },
        says: '县公安局（副县长（公安司法）、常务副县长）同时列入两位领导的分工；县财政局没有分管领导',
      },
    ])
  })
  it('moves the unit from that moment on', () => {
    const judgement = standing.when(
      'set-charge',
      { charge: [without('executive', 'finance'), withUnit('vice-industry', 'finance')], number: '沂政发〔2026〕5号' },
      by,
    )
    if (!judgement.ok) throw new Error('refused')
    const org = makeOrganisation((judgement.events as Parameters<typeof evolve>[1][]).reduce(evolve, standing.state), 2)
    expect(
      ['2026-03-02T08:59:59+08:00', '2026-03-02T09:00:00+08:00'].map((t) =>
        org.leaderInCharge('finance', Temporal.Instant.from(t)),
      ),
    ).toEqual(['executive', 'vice-industry'])
    expect(org.chargeOf('vice-industry', Temporal.Instant.from('2026-03-03T00:00:00+08:00'))).toEqual([
      ...charge('vice-industry'),
      'finance',
    ])
  })
  it('is for the office, not for the security administrator', () => {
    const input = { charge: [without('executive', 'finance'), withUnit('vice-industry', 'finance')] }
    const refused = (as: string) => refusedBy(standing.when('set-charge', input, { as, at }))
    expect([refused('office-deputy'), refused('admin-security'), refused('office-meetings')]).toEqual([
      [],
      ['leader.portfolio'],
      ['leader.portfolio'],
    ])
  })
  it('names unknown leaders and units by their place', () => {
    const fields = (charge: unknown) => {
      const judgement = standing.when('set-charge', { charge }, by)
      return judgement.ok ? [] : judgement.refusals.filter((r) => r.norm === 'system.input').map((r) => r.field)
    }
    expect(fields([{ leader: 'finance.head', units: [] }])).toEqual(['charge.0.leader'])
    expect(fields([withUnit('mayor', 'nowhere')])).toEqual(['charge.0.units.1'])
    expect(fields([without('mayor', ''), without('mayor', '')])).toEqual(['charge'])
    expect(fields([])).toEqual(['charge'])
  })
})
