import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import { engagement } from '../procedure.ts'
import { complete, entry, given, now } from '../testing/given.ts'

const invite = (more: object = {}, as = 'agriculture.clerk', at = now) =>
  given().when('invite', entry(more), { as, at })

describe('engagement.invite', () => {
  it('is with the office, and nothing is arranged', () => {
    expect(invite()).toEqual({
      ok: true,
      acted: { person: 'agriculture.clerk', post: 'agriculture.clerk' },
      checked: [
        { norm: 'engagement.through-office', state: 'met' },
        { norm: 'engagement.lead', state: 'met' },
        { norm: 'engagement.no-greetings', state: 'not-applicable' },
        { norm: 'engagement.no-publications', state: 'not-applicable' },
        { norm: 'thrift.budget', state: 'met' },
        { norm: 'thrift.reception', state: 'not-applicable' },
        { norm: 'system.input', state: 'met' },
      ],
      exceptions: [],
      events: [
        {
          type: 'engagement.invited',
          data: {
            on: '2026-03-02',
            by: { post: 'agriculture.clerk', for: null },
            host: 'agriculture',
            invitation: complete,
          },
        },
      ],
    })
  })

  refuses('engagement.through-office', '领导本人受理邀请', () => invite({}, 'vice-agriculture'))
  allows('engagement.through-office', '镇报县政府办公室', () => invite({}, 'lucun.clerk'))

  refuses('engagement.lead', '明天的活动', () => invite({ starts: '2026-03-03T09:00', ends: '2026-03-03T11:00' }))
  refuses('engagement.lead', '提前四个工作日', () => invite({}, 'agriculture.clerk', '2026-03-05T09:00'))
  allows('engagement.lead', '恰好提前五个工作日', () => invite({}, 'agriculture.clerk', '2026-03-04T17:00'))
  allows('engagement.lead', '逾期，写明理由，由办公室主任决定', () =>
    invite({ late: '省厅昨日通知' }, 'agriculture.clerk', '2026-03-09T09:00'),
  )
  it('counts the make-up workdays of 14 and 28 February, and not the Spring Festival', () => {
    // Before Monday 2 March 2026: 28 (Sat, worked), 27, 26, 25, 24 February are the five; the holiday ended on the 23rd.
    const spring = (at: string) =>
      refusedBy(invite({ starts: '2026-03-02T09:00', ends: '2026-03-02T10:00' }, 'agriculture.clerk', at))
    expect([spring('2026-02-24T16:00'), spring('2026-02-25T09:00')]).toEqual([[], ['engagement.lead']])
  })

  refuses('engagement.no-greetings', '请县长发贺信', () => invite({ sort: 'greeting' }))
  allows('engagement.no-greetings', '请领导出席公务活动', () => invite())
  refuses('engagement.no-publications', '请领导作序', () => invite({ sort: 'preface' }))
  refuses('engagement.no-publications', '请领导题词', () => invite({ sort: 'inscription' }))
  allows('engagement.no-publications', '剪彩也先报办公室，再报批', () => invite({ sort: 'ribbon-cutting' }))
  it('lets messages and inscriptions through to both approvals where the office reads article 85 so', () => {
    const open = specify(engagement, demoWorld({ readings: { 'ceremonies-scope': { exception: true } } }))()
    const outcomes = ['greeting', 'preface'].map((sort) =>
      open.when('invite', entry({ sort }), { as: 'agriculture.clerk', at: now }),
    )
    expect(outcomes.map(refusedBy)).toEqual([[], []])
  })

  refuses('thrift.budget', '有经费而未列预算科目', () => invite({ cost: 3000 }))
  refuses('thrift.budget', '未填经费', () => invite({ cost: undefined }))
  allows('thrift.budget', '列明预算科目', () => invite({ cost: 3000, budget: '农业农村局会议费' }))

  const guests = (more: object) =>
    invite({
      sort: 'reception',
      reception: { letter: '鲁农函〔2026〕1号', guests: 9, accompanying: 3, meals: 1, ...more },
    })
  refuses('thrift.reception', '没有公函', () => guests({ letter: undefined }))
  refuses('thrift.reception', '来宾十人陪餐四人', () => guests({ guests: 10, accompanying: 4 }))
  refuses('thrift.reception', '来宾十四人陪餐五人，超过三分之一', () => guests({ guests: 14, accompanying: 5 }))
  refuses('thrift.reception', '两次工作餐', () => guests({ meals: 2 }))
  refuses('thrift.reception', '接待而不填接待栏', () => invite({ sort: 'reception' }))
  allows('thrift.reception', '来宾十人陪餐三人，一次工作餐', () => guests({ guests: 10 }))
  allows('thrift.reception', '来宾十五人陪餐五人', () => guests({ guests: 15, accompanying: 5 }))

  it('refuses nonsense by field', () => {
    const field = (more: object) => {
      const outcome = invite(more)
      return outcome.ok ? [] : outcome.refusals.map(({ norm, field: named }) => `${norm} ${named}`)
    }
    expect(field({ ends: '2026-03-11T09:00' })).toEqual(['system.input ends'])
    expect(field({ starts: '2026-03-01T09:00', ends: '2026-03-01T10:00', late: '补报' })).toEqual([
      'system.input starts',
    ])
    expect(field({ leaders: ['finance.head'] })).toEqual(['system.input leaders'])
    expect(field({ leaders: [] })).toEqual(['system.input leaders'])
    expect(field({ leaders: ['mayor', 'mayor'] })).toEqual(['system.input leaders'])
    expect(field({ sort: 'banquet' })).toEqual(['system.input sort'])
    expect(field({ title: '长'.repeat(201) })).toEqual(['system.input title'])
    expect(field({ place: '沂\u0007源' })).toEqual(['system.input place'])
  })
  it('marks a year without a calendar as provisional', () => {
    const outcome = invite(
      { starts: '2027-01-06T09:00', ends: '2027-01-06T10:00' },
      'agriculture.clerk',
      '2026-12-31T10:00',
    )
    expect(outcome.ok ? [] : outcome.refusals.map(({ norm, facts }) => [norm, facts['provisional']])).toEqual([
      ['engagement.lead', true],
    ])
  })
})
