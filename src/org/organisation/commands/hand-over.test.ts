import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoEstablished, demoWorld } from '../../testing.ts'
import { makeOrganisation } from '../../who/make-organisation.ts'
import { evolve } from '../evolve.ts'
import { organisation } from '../procedure.ts'

const standing = specify(organisation, demoWorld())(demoEstablished())
const by = { as: 'admin-security', at: '2026-03-02T09:00' }
const paper = { number: '沂政任〔2026〕3号', date: '2026-02-27' }

describe('organisation.hand-over', () => {
  refuses('org.members', '局长交接没有文号', () =>
    standing.when('hand-over', { post: 'finance.head', person: 'zhang.san' }, by),
  )
  allows('org.members', '局长交接，文号日期齐全', () =>
    standing.when('hand-over', { post: 'finance.head', person: 'zhang.san', ...paper }, by),
  )

  it('moves the open work at that moment and leaves the past with who did it', () => {
    const judgement = standing.when(
      'hand-over',
      { post: 'finance.head', person: 'zhang.san', name: '张三', ...paper },
      by,
    )
    if (!judgement.ok) throw new Error('refused')
    const moment = '2026-03-02T09:00:00.000+08:00'
    expect(judgement.events).toEqual([
      {
        type: 'organisation.relieved',
        data: { post: 'finance.head', person: 'finance.head', until: moment, evidence: paper },
      },
      {
        type: 'organisation.appointed',
        data: { post: 'finance.head', person: 'zhang.san', name: '张三', from: moment, evidence: paper },
      },
    ])
    const org = makeOrganisation((judgement.events as Parameters<typeof evolve>[1][]).reduce(evolve, standing.state), 2)
    const holder = (time: string) => org.holderOf('finance.head', Temporal.Instant.from(time))
    expect([holder('2026-03-02T08:59:59+08:00'), holder('2026-03-02T09:00:00+08:00')]).toEqual([
      'finance.head',
      'zhang.san',
    ])
    expect(org.principalsOf({ person: 'finance.head' }, Temporal.Instant.from('2026-03-02T09:00:00+08:00'))).toEqual([])
    expect(org.name('zhang.san')).toEqual({ zh: '张三', en: '张三' })
  })
  it('refuses a hand-over to the holder, of a vacant post, and to an administrator', () => {
    expect(refusedBy(standing.when('hand-over', { post: 'lucun.clerk', person: 'lucun.clerk' }, by))).toEqual([
      'system.input',
    ])
    expect(refusedBy(standing.when('hand-over', { post: 'lucun.clerk', person: 'admin-audit' }, by))).toEqual([
      'system.input',
    ])
    const vacant = standing.and({
      type: 'organisation.relieved',
      data: { post: 'lucun.clerk', person: 'lucun.clerk', until: '2026-03-01' },
    })
    expect(refusedBy(vacant.when('hand-over', { post: 'lucun.clerk', person: 'zhang.san' }, by))).toEqual([
      'system.input',
    ])
  })
})
