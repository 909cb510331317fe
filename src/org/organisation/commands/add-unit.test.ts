import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoEstablished, demoWorld } from '../../testing.ts'
import { makeOrganisation } from '../../who/make-organisation.ts'
import { evolve } from '../evolve.ts'
import { organisation } from '../procedure.ts'

const standing = specify(organisation, demoWorld())(demoEstablished())
const by = { as: 'admin-security', at: '2026-03-02T09:00' }
const after = Temporal.Instant.from('2026-03-02T10:00:00+08:00')
const forestry = { unit: 'forestry', name: '县林业局', nameEn: 'Forestry bureau', kind: 'department' }

describe('organisation.add-unit', () => {
  refuses('leader.portfolio', '新设部门没有分管领导', () => standing.when('add-unit', forestry, by))
  allows('leader.portfolio', '新设部门列入一位领导的分工', () =>
    standing.when('add-unit', { ...forestry, leader: 'vice-agriculture' }, by),
  )
  allows('leader.portfolio', '新设镇不要分管领导', () =>
    standing.when('add-unit', { unit: 'xinzhen', name: '新镇人民政府', kind: 'township' }, by),
  )
  refuses('audit.independence', '新设独立行使职权的单位由副县长分管', () =>
    standing.when('add-unit', { ...forestry, independent: true, leader: 'vice-agriculture' }, by),
  )
  allows('audit.independence', '新设独立行使职权的单位由县长领导', () =>
    standing.when('add-unit', { ...forestry, independent: true, leader: 'mayor' }, by),
  )
  it('brings its three posts', () => {
    const judgement = standing.when(
      'add-unit',
      { ...forestry, leader: 'vice-agriculture', duties: ['forest-fire'] },
      by,
    )
    if (!judgement.ok) throw new Error('refused')
    const org = makeOrganisation((judgement.events as Parameters<typeof evolve>[1][]).reduce(evolve, standing.state), 2)
    expect(['head', 'deputy', 'clerk'].map((post) => org.name(`forestry.${post}`))).toEqual([
      { zh: '县林业局局长', en: 'Head, Forestry bureau' },
      { zh: '县林业局副局长', en: 'Deputy head, Forestry bureau' },
      { zh: '县林业局经办人', en: 'Clerk, Forestry bureau' },
    ])
    expect([
      org.leaderInCharge('forestry', after),
      org.unitsWithDuty('forest-fire', after),
      org.actsFor('forestry.head', after),
    ]).toEqual(['vice-agriculture', ['forestry'], undefined])
  })
  it('refuses a handle that was ever used, a second office, and who is no leader', () => {
    const refused = (input: unknown) => refusedBy(standing.when('add-unit', input, by))
    expect([
      refused({ ...forestry, unit: 'finance', leader: 'mayor' }),
      refused({ ...forestry, unit: 'mayor', leader: 'mayor' }),
      refused({ ...forestry, kind: 'office', leader: 'mayor' }),
      refused({ ...forestry, leader: 'finance.head' }),
    ]).toEqual([['system.input'], ['system.input'], ['system.input'], ['system.input']])
  })
})

describe('organisation.rename-unit', () => {
  it('renames the unit and its posts, and remembers the name before', () => {
    const judgement = standing.when(
      'rename-unit',
      { unit: 'science', name: '县科技创新局', nameEn: 'Innovation bureau' },
      by,
    )
    if (!judgement.ok) throw new Error('refused')
    const state = (judgement.events as Parameters<typeof evolve>[1][]).reduce(evolve, standing.state)
    const org = makeOrganisation(state, 2)
    expect([
      org.name('unit:science').zh,
      org.name('science.head').zh,
      state.units.find((u) => u.id === 'science')?.former,
    ]).toEqual(['县科技创新局', '县科技创新局局长', [{ zh: '县科学技术局', en: 'Science and technology bureau' }]])
  })
  it('leaves the names of the office alone', () => {
    const judgement = standing.when('rename-unit', { unit: 'office', name: '县人民政府办公室' }, by)
    if (!judgement.ok) throw new Error('refused')
    const org = makeOrganisation((judgement.events as Parameters<typeof evolve>[1][]).reduce(evolve, standing.state), 2)
    expect(['office-director', 'office-deputy', 'office.clerk'].map((post) => org.name(post).zh)).toEqual([
      '办公室主任',
      '办公室副主任（综合）',
      '县人民政府办公室经办人',
    ])
  })
  it('refuses the same name', () => {
    expect(refusedBy(standing.when('rename-unit', { unit: 'science', name: '县科学技术局' }, by))).toEqual([
      'system.input',
    ])
  })
})
