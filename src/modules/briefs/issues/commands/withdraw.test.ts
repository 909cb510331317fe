import { describe, expect, it } from 'vitest'
import { refusedBy, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { briefIssueView } from '../../contract.ts'
import { now } from '../../testing/given.ts'
import { briefIssue } from '../procedure.ts'
import type { BriefIssueEvent } from '../state.ts'

const delivered: BriefIssueEvent = {
  type: 'brief-issue.delivered',
  data: {
    brief: 'brief-1',
    name: '财政工作简报',
    unit: 'finance',
    year: 2026,
    no: 3,
    total: 15,
    title: '3月份收支情况',
    text: '一般公共预算收入增长百分之四。',
    files: [],
    on: '2026-03-10',
    posts: ['executive'],
    units: ['development'],
  },
}
const past = specify(briefIssue, demoWorld(), 'brief-issue-1')(delivered)
const withdraw = (as: string) => past.when('withdraw', { reason: '数据有误' }, { as, at: now })

describe('brief-issue.withdraw', () => {
  it('is for the unit’s head and the office', () => {
    const outcome = withdraw('finance.head')
    expect(outcome.ok && outcome.events).toEqual([
      {
        type: 'brief-issue.withdrawn',
        data: { on: '2026-03-10', by: { post: 'finance.head', for: null }, reason: '数据有误' },
      },
    ])
    expect(refusedBy(withdraw('office-director'))).toEqual([])
    expect(refusedBy(withdraw('finance.clerk'))).toEqual(['unit.head', 'brief.approved'])
  })
})

describe('an issue', () => {
  const c = past.view(now)
  it('goes to those named, and to all leaders where nobody is', () => {
    expect(briefIssue.readers!(c)).toEqual(['post:executive', 'unit:development'])
    const toAll = specify(
      briefIssue,
      demoWorld(),
    )({
      ...delivered,
      data: { ...delivered.data, posts: [], units: [] },
    }).view(now)
    expect(briefIssue.readers!(toAll)).toEqual(['leaders'])
  })
  it('is described by its number, and fits its contract', () => {
    expect(briefIssue.describe(c)).toMatchObject({
      title: '财政工作简报第3期：3月份收支情况',
      unit: 'finance',
      closed: false,
      facets: { brief: 'brief-1', point: '2026年第3期（总第15期）' },
      links: [{ rel: 'issue-of', kind: 'brief', id: 'brief-1' }],
    })
    const view = briefIssue.view!(c)
    expect(briefIssueView.parse(view)).toEqual(view)
  })
})
