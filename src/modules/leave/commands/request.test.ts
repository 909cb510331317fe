import { describe, expect, it } from 'vitest'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoWorld, type DemoOptions } from '#org/testing'
import { leave } from '../procedure.ts'

// Monday 2 March 2026, before the office opens.
const at = '2026-03-02T08:00'
const trip = {
  kind: 'official',
  from: '2026-03-05',
  until: '2026-03-06',
  place: '济南',
  reason: '参加全省财政工作会议',
}
const head = { ...trip, acting: 'finance.deputy', phone: '0533-3240000' }
const ask = (as: string, input: object, options: DemoOptions = {}, when = at) =>
  specify(leave, demoWorld(options))().when('request', input, { as, at: when })
const says = (judgement: ReturnType<typeof ask>) =>
  judgement.ok ? [] : judgement.refusals.map((r) => `${r.norm} ${r.field}: ${r.says.zh} → ${r.wayOut.zh}`)

describe('leave.request: leaders', () => {
  refuses('leave.leaders', '副县长出发之后才报告', () =>
    ask('vice-society', { ...trip, from: '2026-03-02', until: '2026-03-03' }, {}, '2026-03-02T09:30'),
  )
  refuses('leave.leaders', '下午出发的，过了中午才报告', () =>
    ask(
      'vice-society',
      { ...trip, from: '2026-03-02', fromHalf: 'afternoon', until: '2026-03-03' },
      {},
      '2026-03-02T12:00',
    ),
  )
  allows('leave.leaders', '副县长当天上班前报告', () =>
    ask('vice-society', { ...trip, from: '2026-03-02', until: '2026-03-03' }),
  )
  allows('leave.leaders', '下午出发的，上午报告', () =>
    ask(
      'vice-society',
      { ...trip, from: '2026-03-02', fromHalf: 'afternoon', until: '2026-03-03' },
      {},
      '2026-03-02T11:00',
    ),
  )

  refuses('acting.fill-in', '补位领导此期间外出', () =>
    ask('vice-society', trip, { absences: [{ post: 'vice-agriculture', from: '2026-03-06', until: '2026-03-09' }] }),
  )
  refuses('acting.fill-in', '补位领导在岗而另定他人', () => ask('vice-society', { ...trip, acting: 'vice-security' }))
  refuses('acting.fill-in', '补位领导外出，另定的也外出', () =>
    ask('vice-society', { ...trip, acting: 'vice-security' }, { absences: ['vice-agriculture', 'vice-security'] }),
  )
  refuses('acting.fill-in', '补位领导外出，另定部门负责人', () =>
    ask('vice-society', { ...trip, acting: 'education.head' }, { absences: ['vice-agriculture'] }),
  )
  allows('acting.fill-in', '补位领导在岗', () => ask('vice-society', trip))
  allows('acting.fill-in', '补位领导在此期间之后才外出', () =>
    ask('vice-society', trip, { absences: [{ post: 'vice-agriculture', from: '2026-03-07', until: '2026-03-09' }] }),
  )
  allows('acting.fill-in', '补位领导外出，另定在岗的县领导', () =>
    ask('vice-society', { ...trip, acting: 'vice-security' }, { absences: ['vice-agriculture'] }),
  )
  it('proposes who could act', () => {
    expect(says(ask('vice-society', trip, { absences: ['vice-agriculture', 'executive'] }))).toEqual([
      'acting.fill-in acting: 补位领导副县长（农业农村）在此期间外出或请假 → 在“代行”中另填一位县政府领导；可由副县长（工业科技）代行，或调整行期',
    ])
  })
})

describe('leave.request: the mayor', () => {
  refuses('acting.mayor', '常务副县长此期间也外出', () =>
    ask('mayor', trip, { absences: [{ post: 'executive', from: '2026-03-06', until: '2026-03-06' }] }),
  )
  refuses('acting.mayor', '县长外出期间主持工作的常务副县长又外出', () =>
    ask('executive', trip, { absences: [{ post: 'mayor', from: '2026-03-04', until: '2026-03-05' }] }),
  )
  allows('acting.mayor', '常务副县长在岗，由其主持', () => ask('mayor', trip))
  allows('acting.mayor', '县长已另定他人主持，常务副县长可以外出', () =>
    ask('executive', trip, {
      absences: [{ post: 'mayor', from: '2026-03-04', until: '2026-03-05', acting: 'vice-security' }],
    }),
  )
  refuses('acting.designation', '另定党组成员主持', () => ask('mayor', { ...trip, acting: 'group-member' }))
  refuses('acting.designation', '另定的副县长此期间外出', () =>
    ask(
      'mayor',
      { ...trip, acting: 'vice-security' },
      { absences: [{ post: 'vice-security', from: '2026-03-05', until: '2026-03-05' }] },
    ),
  )
  allows('acting.designation', '常务副县长外出，另定副县长主持', () =>
    ask('mayor', { ...trip, acting: 'vice-security' }, { absences: ['executive'] }),
  )

  it('is registered and at once away, as the office reads it', () => {
    const judgement = ask('mayor', trip)
    expect(judgement.ok && judgement.events).toEqual([
      {
        type: 'leave.requested',
        data: {
          ...trip,
          on: '2026-03-02',
          post: 'mayor',
          posts: ['mayor'],
          person: 'mayor',
          tier: 'mayor',
          acting: null,
          also: [],
          phone: null,
          urgent: null,
          files: [],
          fromHalf: 'morning',
          untilHalf: 'afternoon',
          begins: '2026-03-05T00:00:00+08:00',
          ends: '2026-03-06T17:30:00+08:00',
          days: 2,
        },
      },
      {
        type: 'leave.approved',
        data: {
          on: '2026-03-02',
          registered: true,
          absences: [
            {
              post: 'mayor',
              kind: 'away',
              from: '2026-03-05T00:00:00+08:00',
              until: '2026-03-06T17:30:00+08:00',
              reason: '因公外出',
            },
          ],
        },
      },
    ])
  })
  it('waits for the Party committee, if the office reads it so', () => {
    const judgement = ask('mayor', trip, { readings: { 'leave-mayor': { mayor: 'party-approval' } } })
    expect(judgement.ok && judgement.events.map((e) => e.type)).toEqual(['leave.requested'])
  })
  it("is entered by the office only on the mayor's word, with both names", () => {
    expect(refusedBy(ask('office-registry', { ...trip, post: 'mayor' }))).toEqual(['system.input'])
    const recorded = specify(leave, demoWorld())().when(
      'request',
      { ...trip, post: 'mayor' },
      { as: 'office-registry', at, recorded: { post: 'mayor', how: 'telephone' } },
    )
    expect(recorded.ok && [recorded.acted, recorded.events[0]?.data['person']]).toEqual([
      { person: 'office-registry', post: 'office-registry', recorded: { post: 'mayor', how: 'telephone' } },
      'mayor',
    ])
  })
})

describe('leave.request: everybody', () => {
  const staff = { kind: 'annual', from: '2026-03-03', until: '2026-03-03', place: '沂源', reason: '年休假' }
  it('staff ask without these norms', () => {
    expect([
      refusedBy(ask('finance.clerk', staff)),
      refusedBy(ask('office-registry', { ...staff, acting: 'office-meetings' })),
      refusedBy(ask('counsel-internal', staff)),
    ]).toEqual([[], [], []])
  })
  it('counts halves, from noon and to noon', () => {
    const judgement = ask('finance.clerk', {
      ...staff,
      fromHalf: 'afternoon',
      until: '2026-03-04',
      untilHalf: 'morning',
    })
    expect(
      judgement.ok &&
        (({ begins, ends, days }) => ({ begins, ends, days }))(
          judgement.events[0]!.data as { begins: string; ends: string; days: number },
        ),
    ).toEqual({ begins: '2026-03-03T12:00:00+08:00', ends: '2026-03-04T12:00:00+08:00', days: 1 })
  })
  it('takes every post of the person away', () => {
    const also = [{ post: 'audit.head', acting: 'audit.deputy' }]
    const judgement = ask('finance.head', { ...head, also }, { holders: { 'audit.head': 'finance.head' } })
    expect(judgement.ok && judgement.events[0]?.data['posts']).toEqual(['finance.head', 'audit.head'])
  })
  it('whoever is vice mayor and head of a bureau asks as vice mayor, and names who acts for the bureau', () => {
    const both = { holders: { 'police.head': 'vice-security' } }
    const phone = '0533-3240000'
    const also = [{ post: 'police.head', acting: 'police.deputy' }]
    expect([
      says(ask('vice-security', trip, both)),
      refusedBy(ask('vice-security', { ...trip, phone, also }, both)),
      refusedBy(ask('police.clerk', { ...trip, post: 'police.head', phone, also }, both)),
    ]).toEqual([
      [
        'leave.heads also: 县公安局局长：主要负责人外出：未填代为主持工作的负责人 → 另填代为主持工作的负责人；可由县公安局副局长代行',
        'leave.reachable phone: 县公安局局长：外出期间须保持24小时通信畅通，未填联系电话 → 填写外出期间的联系电话',
      ],
      [],
      ['system.input'],
    ])
    const judgement = ask('vice-security', { ...trip, phone, also, post: 'police.head' }, both)
    const { post, posts, tier } = judgement.ok ? (judgement.events[0]!.data as Record<string, unknown>) : {}
    expect({ post, posts, tier }).toEqual({
      post: 'vice-security',
      posts: ['vice-security', 'police.head'],
      tier: 'leader',
    })
  })
  it('names who acts only for posts of that person, once each', () => {
    const both = { holders: { 'police.head': 'vice-security' } }
    const fields = (also: { post: string; acting: string }[]) => {
      const judgement = ask('vice-security', { ...trip, phone: '3240000', also }, both)
      return judgement.ok ? [] : judgement.refusals.map((r) => `${r.norm} ${r.field}`)
    }
    const police = { post: 'police.head', acting: 'police.deputy' }
    expect([
      fields([police, { post: 'justice.head', acting: 'justice.deputy' }]),
      fields([police, police]),
      fields([{ ...police, acting: 'vice-security' }]),
      fields([{ ...police, acting: 'nobody' }]),
    ]).toEqual([
      ['system.input also'],
      ['system.input also'],
      ['system.input also', 'leave.heads also'],
      ['system.input also', 'leave.heads also'],
    ])
  })
  it('two do not act for each other, and a proposal is made', () => {
    const away = {
      absences: [{ post: 'finance.clerk', acting: 'finance.deputy', from: '2026-03-03', until: '2026-03-03' }],
    }
    expect(says(ask('finance.deputy', { ...staff, acting: 'finance.clerk' }, away))).toEqual([
      'system.input acting: 县财政局经办人在此期间外出或请假 → 另选他人，可由县财政局局长代行',
    ])
  })
  it('may be entered by the own unit, and for leaders by the office', () => {
    expect([
      refusedBy(ask('finance.clerk', { ...head, post: 'finance.head' })),
      refusedBy(ask('office-meetings', { ...trip, post: 'vice-society' })),
      refusedBy(ask('audit.clerk', { ...head, post: 'finance.head' })),
      refusedBy(ask('finance.clerk', { ...trip, post: 'vice-society' })),
    ]).toEqual([[], [], ['system.input'], ['system.input']])
  })
  it('refuses what cannot be, by field', () => {
    const fields = (input: object, options: DemoOptions = {}) => {
      const judgement = ask('finance.clerk', { ...staff, ...input }, options)
      return judgement.ok ? [] : judgement.refusals.map((r) => `${r.norm} ${r.field}`)
    }
    expect(fields({ until: '2026-03-02' })).toEqual(['system.input until'])
    expect(fields({ untilHalf: 'morning', fromHalf: 'afternoon' })).toEqual(['system.input until'])
    expect(fields({ from: '2026-02-27' })).toEqual(['system.input from'])
    expect(fields({ until: '2028-03-03' })).toEqual(['system.input until'])
    expect(fields({ from: '2026-02-30' })).toEqual(['system.input from'])
    expect(fields({ acting: 'finance.clerk' })).toEqual(['system.input acting'])
    expect(fields({ acting: 'nobody' })).toEqual(['system.input acting'])
    expect(fields({ acting: 'audit.clerk' })).toEqual(['system.input acting'])
    expect(fields({ post: 'nobody' })).toEqual(['system.input post'])
    expect(fields({ post: 'admin-audit' })).toEqual(['system.input post'])
    expect(fields({ place: '沂\u0007源' })).toEqual(['system.input place'])
    expect(fields({ reason: '理'.repeat(1001) })).toEqual(['system.input reason'])
    expect(fields({ kind: 'holiday' })).toEqual(['system.input kind'])
    expect(fields({ phone: '电话' })).toEqual(['system.input phone'])
  })
  it('takes emoji and rare characters as they are', () => {
    expect(refusedBy(ask('finance.clerk', { ...staff, place: '㛃𬭎村', reason: '探亲👨‍👩‍👧' }))).toEqual([])
  })
  it('is for staff: no administrator, no stranger', () => {
    expect([refusedBy(ask('admin-system', staff)), refusedBy(ask('stranger', staff))]).toEqual([
      ['system.authority'],
      ['system.authority'],
    ])
  })
  it('reaches into a year without a calendar, and says so of the return', () => {
    const world = demoWorld()
    const judgement = specify(leave, world)().when(
      'request',
      { ...trip, from: '2026-12-30', until: '2027-01-04' },
      { as: 'mayor', at: '2026-12-28T08:00' },
    )
    if (!judgement.ok) throw new Error('refused')
    const deadlines = specify(leave, world)(...(judgement.events as never[])).deadlines('2026-12-28T08:00')
    expect(
      deadlines.map(({ norm, key, due, provisional, lapse }) => ({
        norm,
        key,
        due: due?.toString(),
        provisional,
        lapse,
      })),
    ).toEqual([
      {
        norm: 'leave.leaders',
        key: 'leave.leaders:return',
        due: '2027-01-04T09:30:00Z',
        provisional: true,
        lapse: 'remind',
      },
    ])
  })
})
