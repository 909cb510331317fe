import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoEstablished, demoWorld } from '../../testing.ts'
import { organisation } from '../procedure.ts'

const at = '2026-03-02T09:00'
const standing = specify(organisation, demoWorld())(demoEstablished())
const away = (absences: string[]) => specify(organisation, demoWorld({ absences }))(demoEstablished())
const input = { post: 'vice-security', reason: '常务副县长集中学习' }

describe('organisation.designate', () => {
  refuses('acting.designation', '指定党组成员主持', () =>
    standing.when('designate', { ...input, post: 'group-member' }, { as: 'mayor', at }),
  )
  refuses('acting.designation', '指定部门负责人主持', () =>
    standing.when('designate', { ...input, post: 'finance.head' }, { as: 'mayor', at }),
  )
  refuses('acting.designation', '常务副县长本就主持，不是另定', () =>
    standing.when('designate', { ...input, post: 'executive' }, { as: 'mayor', at }),
  )
  refuses('acting.designation', '指定的副县长正在外出', () =>
    away(['vice-security']).when('designate', input, { as: 'mayor', at }),
  )
  refuses('acting.designation', '主持工作的常务副县长不能另定他人', () =>
    away(['mayor']).when('designate', input, { as: 'executive', at }),
  )
  allows('acting.designation', '县长另定一位副县长', () => standing.when('designate', input, { as: 'mayor', at }))
  allows('acting.designation', '县长在外另定一位副县长', () =>
    away(['mayor']).when('designate', input, { as: 'mayor', at }),
  )

  it('holds from that moment to its last day', () => {
    const judgement = standing.when('designate', { ...input, until: '2026-03-31' }, { as: 'mayor', at })
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'organisation.designated',
        data: {
          post: 'vice-security',
          from: '2026-03-02T09:00:00.000+08:00',
          until: '2026-03-31',
          reason: '常务副县长集中学习',
        },
      },
    ])
    expect(refusedBy(standing.when('designate', { ...input, until: '2026-03-01' }, { as: 'mayor', at }))).toEqual([
      'system.input',
    ])
  })
})

describe('organisation.revoke-designation', () => {
  const designated = standing.and({
    type: 'organisation.designated',
    data: { post: 'vice-security', from: '2026-03-01', reason: '另定' },
  })
  allows('acting.designation', '县长撤销指定', () =>
    designated.when('revoke-designation', { reason: '学习结束' }, { as: 'mayor', at }),
  )
  refuses('acting.designation', '办公室不能撤销', () =>
    designated.when('revoke-designation', { reason: '学习结束' }, { as: 'office-director', at }),
  )
  it('refuses where nobody is named', () => {
    expect(refusedBy(standing.when('revoke-designation', { reason: '学习结束' }, { as: 'mayor', at }))).toEqual([
      'system.input',
    ])
  })
})
