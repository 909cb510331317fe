import { describe, expect, it } from 'vitest'
import { demoOrganisationState, demoWorld } from './testing.ts'

const at = Temporal.Instant.from('2026-03-02T09:00:00+08:00')

describe('the demonstration government', () => {
  it('holds every post by a person of its name', () => {
    const { org } = demoWorld()
    const state = demoOrganisationState()
    expect({ posts: org.posts(at).length, units: org.units(at).length, outside: state.outside.length }).toEqual({
      posts: 8 + 10 + 43 * 3 - 2 + 3,
      units: 43,
      outside: 7,
    })
    expect(org.posts(at).filter((post) => org.holderOf(post.id, at) !== post.id)).toEqual([])
  })
  it('names posts as the field does', () => {
    const { org } = demoWorld()
    const names = [
      'finance.head',
      'finance.deputy',
      'finance.clerk',
      'lishan.head',
      'nanlushan.head',
      'nanlushan.deputy',
      'development-zone.head',
      'data.head',
      'foreign-affairs.deputy',
      'office.head',
      'office.clerk',
      'post:mayor',
      'unit:audit',
      'office',
      'leaders',
      'staff',
      'leader-in-charge',
      'party-committee',
      'nobody-known',
    ]
    expect(names.map((id) => org.name(id).zh)).toEqual([
      '县财政局局长',
      '县财政局副局长',
      '县财政局经办人',
      '历山街道办事处主任',
      '南鲁山镇镇长',
      '南鲁山镇副镇长',
      '县经济开发区管委会主任',
      '县大数据发展服务中心主任',
      '县外事办公室副主任',
      '办公室主任',
      '县政府办公室经办人',
      '县长',
      '县审计局',
      '县政府办公室',
      '县政府领导',
      '全体工作人员',
      '分管领导',
      '中共沂源县委',
      'nobody-known',
    ])
  })
  it('reads as posts, units, the office, the leaders and staff; administrators as their post alone', () => {
    const { org } = demoWorld()
    const as = (person: string) => org.principalsOf({ person }, at)
    expect(as('finance.clerk')).toEqual(['post:finance.clerk', 'unit:finance', 'staff'])
    expect(as('office-director')).toEqual([
      'post:office-director',
      'post:office.head',
      'unit:office',
      'office',
      'staff',
    ])
    expect(as('vice-agriculture')).toEqual(['post:vice-agriculture', 'leaders', 'staff'])
    expect(as('counsel-external')).toEqual(['post:counsel-external', 'staff'])
    expect(as('admin-security')).toEqual(['post:admin-security'])
    expect(as('stranger')).toEqual([])
    expect(org.principalsOf('system', at)).toEqual([])
  })
  it('gives the executive the principals of an absent mayor as well', () => {
    const { org } = demoWorld({ absences: ['mayor'] })
    expect(org.principalsOf({ person: 'executive' }, at)).toEqual(['post:executive', 'leaders', 'staff', 'post:mayor'])
    expect(org.principalsOf({ person: 'mayor' }, at)).toEqual(['post:mayor', 'leaders', 'staff'])
  })
})
