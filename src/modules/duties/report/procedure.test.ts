import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld, type DemoOptions } from '#org/testing'
import { leaderReportView } from '../contract.ts'
import { leaderReportProcedure } from './procedure.ts'
import type { LeaderReportEvent } from './state.ts'

const at = '2026-03-02T10:00'
const linked = { about: true, study: true }
const given = (options: DemoOptions = {}) => specify(leaderReportProcedure, demoWorld(options))
const noted: LeaderReportEvent = {
  type: 'leader-report.noted',
  data: {
    title: '县医院扩建资金缺口',
    leader: 'vice-society',
    unit: 'health',
    text: '缺口约3000万元',
    about: null,
    files: [],
    on: '2026-03-02',
    by: 'health.head',
  },
}
const matter = { subject: 'matter', text: '资金缺口约3000万元，拟申请专项债券。' }
const policy = { subject: 'policy', text: '拟调整乡村医生补助标准。' }
const give = (
  past: LeaderReportEvent[],
  verb: string,
  input: object,
  as: string,
  facts: unknown = linked,
  options: DemoOptions = {},
) => given(options)(...past).when(verb, input, { as, at, facts })
const report = (input: object = matter, as = 'vice-society', options: DemoOptions = {}) =>
  give([noted], 'report', input, as, linked, options)

describe('leader-report', () => {
  it('[leader.report-up] is owed by the leader in charge from the moment that a unit tells of it', () => {
    const note = give([], 'note', { title: '县医院扩建资金缺口', text: '缺口约3000万元' }, 'health.head')
    expect(note.ok && note.events).toEqual([noted])
    expect(
      given()(noted)
        .deadlines(at)
        .map(({ norm, owes, due }) => [norm, owes, due]),
    ).toEqual([['leader.report-up', ['post:vice-society'], null]])
    expect(leaderReportProcedure.audience(given()(noted).view(at))).toEqual([
      'post:vice-society',
      'post:mayor',
      'office',
      'unit:health',
    ])
  })
  refuses('leader.report-up', '非分管的副县长代为报告', () => report(matter, 'vice-industry'))
  refuses('leader.report-up', '政策性问题没有调研', () => report({ ...policy, proposal: '按每人每月提高200元' }))
  refuses('leader.report-up', '政策性问题没有工作建议', () => report({ ...policy, research: '走访12个村卫生室' }))
  refuses('leader.report-up', '主动报告的政策性问题没有调研', () =>
    give([], 'send', { title: '乡村医生补助', ...policy, proposal: '提高200元' }, 'vice-society'),
  )
  allows('leader.report-up', '分管领导报告重大事项', () => report())
  allows('leader.report-up', '政策性问题先调研并提出建议', () =>
    report({ ...policy, research: '走访12个村卫生室', proposal: '按每人每月提高200元' }),
  )
  allows('leader.report-up', '以调研记录为据主动报告', () =>
    give(
      [],
      'send',
      { title: '乡村医生补助', ...policy, study: { kind: 'research', id: 'research-1' }, proposal: '提高200元' },
      'vice-society',
    ),
  )
  allows('leader.report-up', '分管领导外出，补位领导代为报告', () =>
    report(matter, 'vice-agriculture', { absences: ['vice-society'] }),
  )
  it('meets the duty; the mayor answers', () => {
    const told = report()
    const reported = (told.ok ? told.events : []) as LeaderReportEvent[]
    expect(given()(noted, ...reported).deadlines(at)).toEqual([])
    const answer = give([noted, ...reported], 'answer', { text: '同意申请，财政局配合。' }, 'mayor')
    const all = given()(noted, ...reported, ...((answer.ok ? answer.events : []) as LeaderReportEvent[]))
    expect(leaderReportProcedure.describe(all.view(at))).toMatchObject({ closed: true, unit: 'health' })
    expect(leaderReportView.parse(leaderReportProcedure.view?.(all.view(at)))).toMatchObject({
      noted: { by: { id: 'health.head' } },
      report: { by: { id: 'vice-society' }, subject: 'matter' },
      answer: { by: { id: 'mayor' }, text: '同意申请，财政局配合。' },
    })
    expect(refusedBy(give([noted, ...reported], 'answer', { text: '同意' }, 'vice-society'))).toEqual([
      'system.authority',
    ])
  })
  it('is settled on record where it was not major, which closes it', () => {
    const settled = give([noted], 'settle', { reason: '部门预算内调剂解决' }, 'vice-society')
    expect(settled.ok && settled.events).toEqual([
      { type: 'leader-report.settled', data: { on: '2026-03-02', reason: '部门预算内调剂解决' } },
    ])
  })
  it('goes to a vice mayor or member of the Party group, and links only what exists', () => {
    const note = (input: object, as: string, facts: unknown = linked) =>
      refusedBy(give([], 'note', { title: '情况', text: '内容', ...input }, as, facts))
    expect([
      note({}, 'audit.head'),
      note({ leader: 'mayor' }, 'audit.head'),
      note({ leader: 'vice-society' }, 'lucun.head'),
      note({}, 'lucun.head'),
      note({ about: { kind: 'task', id: 'none' } }, 'health.deputy', { about: false, study: true }),
      note({}, 'health.clerk'),
      refusedBy(give([], 'send', { title: '情况', ...matter }, 'mayor')),
    ]).toEqual([
      ['system.input'],
      ['system.input'],
      [],
      ['system.input'],
      ['system.input'],
      ['system.authority'],
      ['leader.report-up'],
    ])
  })
})
