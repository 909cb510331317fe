import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld, type DemoOptions } from '#org/testing'
import { entrustmentView } from '../contract.ts'
import { entrustmentProcedure } from './procedure.ts'
import type { EntrustmentEvent } from './state.ts'

const at = '2026-03-02T10:00'
const task = { to: 'vice-industry', sort: 'task', title: '新材料产业园专班', until: '2026-06-30' }
const entrusted: EntrustmentEvent = {
  type: 'entrustment.entrusted',
  data: {
    to: 'vice-industry',
    by: 'mayor',
    sort: 'task',
    title: '新材料产业园专班',
    text: null,
    until: '2026-06-30',
    files: [],
    on: '2026-03-02',
  },
}
const given = (options: DemoOptions = {}) => specify(entrustmentProcedure, demoWorld(options))
const entrust = (input: object = {}, as = 'mayor', options: DemoOptions = {}) =>
  given(options)().when('entrust', { ...task, ...input }, { as, at })

describe('entrustment', () => {
  refuses('leader.entrusted', '县长在岗，常务副县长委托', () => entrust({}, 'executive'))
  refuses('leader.entrusted', '委托部门负责人', () => entrust({ to: 'industry.head' }))
  refuses('leader.entrusted', '委托县长本人', () => entrust({ to: 'mayor' }))
  allows('leader.entrusted', '县长委托副县长专项任务', () => entrust())
  allows('leader.entrusted', '县长委托党组成员代表县政府进行外事活动', () =>
    entrust({ to: 'group-member', sort: 'foreign', title: '会见友城代表团' }),
  )
  allows('leader.entrusted', '县长外出，主持工作的常务副县长代为委托', () =>
    entrust({}, 'executive', { absences: ['mayor'] }),
  )
  it('keeps who entrusted what to whom, in the mayor’s name', () => {
    const judgement = entrust()
    expect(judgement.ok && judgement.events).toEqual([entrusted])
    const acting = entrust({}, 'executive', { absences: ['mayor'] })
    expect(acting.ok && [acting.events[0]?.data['by'], acting.acted]).toEqual([
      'mayor',
      { person: 'executive', post: 'executive', for: 'mayor', because: 'acting.mayor' },
    ])
    expect(refusedBy(entrust({ until: '2026-03-01' }))).toEqual(['system.input'])
  })
  it('is reported on by the one entrusted by the day that was named, or revoked by the mayor', () => {
    const on = (verb: string, input: object, as: string) => given()(entrusted).when(verb, input, { as, at })
    expect(
      given()(entrusted)
        .deadlines(at)
        .map(({ norm, owes, due }) => [norm, owes, due?.toString()]),
    ).toEqual([['leader.entrusted', ['post:vice-industry'], '2026-06-30T09:30:00Z']])
    expect([
      refusedBy(on('account', { text: '已完成' }, 'vice-society')),
      refusedBy(on('account', { text: '已完成' }, 'vice-industry')),
      refusedBy(on('revoke', { reason: '分工调整' }, 'vice-industry')),
      refusedBy(on('revoke', { reason: '分工调整' }, 'mayor')),
    ]).toEqual([['leader.entrusted'], [], ['leader.entrusted'], []])
    const done = given()(entrusted, {
      type: 'entrustment.accounted',
      data: { on: '2026-06-29', text: '园区已开工', files: [] },
    })
    expect(done.deadlines(at)).toEqual([])
    expect(entrustmentProcedure.describe(done.view(at)).closed).toBe(true)
    expect(entrustmentView.parse(entrustmentProcedure.view?.(done.view(at)))).toMatchObject({
      to: { id: 'vice-industry' },
      outcome: { on: '2026-06-29', text: '园区已开工' },
      revoked: null,
    })
  })
})
