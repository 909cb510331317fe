import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoEstablished, demoWorld } from '../../testing.ts'
import { organisation } from '../procedure.ts'

const given = specify(organisation, demoWorld())
const at = '2026-03-02T09:00'
const by = { as: 'admin-security', at }
const relieved = (post: string) =>
  ({ type: 'organisation.relieved', data: { post, person: post, until: '2026-02-01' } }) as const
const vacant = (post: string) => given(demoEstablished(), relieved(post))
const paper = { number: '沂政任〔2026〕3号', date: '2026-02-27' }

describe('organisation.appoint', () => {
  refuses('org.members', '任命副县长没有文号', () =>
    vacant('vice-society').when('appoint', { post: 'vice-society', person: 'zhang.san' }, by),
  )
  refuses('org.members', '任命工作部门主要负责人有文号没有日期', () =>
    vacant('finance.head').when('appoint', { post: 'finance.head', person: 'zhang.san', number: paper.number }, by),
  )
  refuses('org.members', '办公室主任是组成部门主要负责人', () =>
    vacant('office-director').when('appoint', { post: 'office-director', person: 'zhang.san' }, by),
  )
  allows('org.members', '任命副县长，文号日期齐全', () =>
    vacant('vice-society').when('appoint', { post: 'vice-society', person: 'zhang.san', ...paper }, by),
  )
  allows('org.members', '镇长和经办人不是县政府组成人员，不要文号', () =>
    vacant('lucun.head').when('appoint', { post: 'lucun.head', person: 'zhang.san' }, by),
  )
  allows('org.members', '事业单位负责人不是组成人员', () =>
    vacant('data.head').when('appoint', { post: 'data.head', person: 'zhang.san' }, by),
  )

  refuses('unit.head', '一个单位两位局长', () =>
    given(demoEstablished()).when('appoint', { post: 'finance.head', person: 'zhang.san', ...paper }, by),
  )
  allows('unit.head', '原局长已免职', () =>
    vacant('finance.head').when('appoint', { post: 'finance.head', person: 'zhang.san', ...paper }, by),
  )

  it('records person, name, day and document', () => {
    const judgement = vacant('finance.head').when(
      'appoint',
      { post: 'finance.head', person: 'zhang.san', name: ' 张三 ', from: '2026-03-05', ...paper },
      by,
    )
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'organisation.appointed',
        data: { post: 'finance.head', person: 'zhang.san', name: '张三', from: '2026-03-05', evidence: paper },
      },
    ])
  })
  it('is for the security administrator alone', () => {
    for (const as of ['office-director', 'mayor', 'admin-system', 'stranger'])
      expect(
        refusedBy(vacant('lucun.head').when('appoint', { post: 'lucun.head', person: 'zhang.san' }, { as, at })),
      ).toEqual(['system.authority'])
  })
  it('names the field that is wrong', () => {
    const field = (input: Record<string, unknown>) => {
      const judgement = given(demoEstablished()).when('appoint', { person: 'zhang.san', ...input }, by)
      return judgement.ok ? undefined : judgement.refusals.map((r) => `${r.norm} ${r.field}`)
    }
    expect(field({ post: 'nowhere.head' })).toEqual(['system.input post'])
    expect(field({ post: 'lucun.clerk' })).toEqual(['system.input post'])
    expect(field({ post: 'Ｆ' })).toEqual(['system.input post'])
    expect(field({ post: 'lucun.clerk', person: '张三' })).toEqual(['system.input person'])
    expect(field({ post: 'lucun.clerk', more: 1 })).toEqual(['system.input more'])
  })
  it('keeps administrators apart from each other and from everybody else', () => {
    const refused = (post: string, person: string) =>
      refusedBy(vacant(post).when('appoint', { post, person, ...paper }, by))
    expect(refused('admin-audit', 'finance.clerk')).toEqual(['system.input'])
    expect(refused('admin-audit', 'admin-system')).toEqual(['system.input'])
    expect(refused('lucun.clerk', 'admin-security')).toEqual(['system.input'])
    expect(refused('admin-audit', 'somebody.new')).toEqual([])
  })
})
