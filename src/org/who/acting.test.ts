import { describe, expect, it } from 'vitest'
import { demoWorld, type AwayInTest } from '../testing.ts'

const at = Temporal.Instant.from('2026-03-02T10:00:00+08:00')
const actsFor = (post: string, absences: readonly AwayInTest[], options: Parameters<typeof demoWorld>[0] = {}) => {
  const found = demoWorld({ ...options, absences }).org.actsFor(post, at)
  return found && { post: found.post, because: found.because }
}

describe('who acts', () => {
  it('is the holder, with no norm to name', () => {
    expect(actsFor('mayor', [])).toEqual({ post: 'mayor', because: undefined })
  })
  it('[acting.mayor] 县长外出，常务副县长主持', () => {
    expect(actsFor('mayor', ['mayor'])).toEqual({ post: 'executive', because: 'acting.mayor' })
  })
  it('[acting.mayor] 常务副县长也外出，由其补位领导代行', () => {
    expect(actsFor('mayor', ['mayor', 'executive'])).toEqual({ post: 'vice-industry', because: 'acting.fill-in' })
  })
  it('[acting.designation] 县长另定的副县长先于常务副县长', () => {
    const events = [
      {
        type: 'organisation.designated',
        data: { post: 'vice-security', from: '2026-03-01', reason: '常务副县长集中学习' },
      },
    ] as const
    expect(actsFor('mayor', ['mayor'], { events })).toEqual({ post: 'vice-security', because: 'acting.designation' })
    expect(actsFor('mayor', ['mayor', 'vice-security'], { events })).toEqual({
      post: 'vice-construction',
      because: 'acting.fill-in',
    })
    expect(actsFor('executive', ['executive'], { events })).toEqual({
      post: 'vice-industry',
      because: 'acting.fill-in',
    })
  })
  it('[acting.designation] 请假单上另定的先于一般指定，指定到期即止', () => {
    const events = [
      {
        type: 'organisation.designated',
        data: { post: 'vice-security', from: '2026-02-01', until: '2026-03-01', reason: '二月' },
      },
    ] as const
    expect(actsFor('mayor', ['mayor'], { events })).toEqual({ post: 'executive', because: 'acting.mayor' })
    expect(actsFor('mayor', [{ post: 'mayor', acting: 'vice-society' }], { events })).toEqual({
      post: 'vice-society',
      because: 'acting.designation',
    })
    expect(actsFor('mayor', [{ post: 'mayor', acting: 'executive' }])).toEqual({
      post: 'executive',
      because: 'acting.mayor',
    })
  })
  it('[acting.fill-in] 同一时间另有公务的县长由补位领导代为处理，不是主持全面工作', () => {
    expect(
      actsFor('mayor', [
        { post: 'mayor', kind: 'engaged', from: '2026-03-02T09:00:00+08:00', until: '2026-03-02T11:00:00+08:00' },
      ]),
    ).toEqual({ post: 'executive', because: 'acting.fill-in' })
  })
  it('[acting.fill-in] 只在那个时段', () => {
    const engaged = {
      post: 'vice-society',
      kind: 'engaged',
      from: '2026-03-02T14:00:00+08:00',
      until: '2026-03-02T16:00:00+08:00',
    } as const
    expect(actsFor('vice-society', [engaged])).toEqual({ post: 'vice-society', because: undefined })
    const { org } = demoWorld({ absences: [engaged] })
    const acting = ['13:59:59', '14:00:00', '15:59:59', '16:00:00'].map(
      (time) => org.actsFor('vice-society', Temporal.Instant.from(`2026-03-02T${time}+08:00`))?.post,
    )
    expect(acting).toEqual(['vice-society', 'vice-agriculture', 'vice-agriculture', 'vice-society'])
  })
  it('[acting.fill-in] 互为补位的两位都外出，无人代行', () => {
    expect(actsFor('vice-agriculture', ['vice-agriculture', 'vice-society'])).toBeUndefined()
  })
  it('[leave.heads] 主要负责人外出由请假单所填负责人代行，没有填的由副职', () => {
    expect(actsFor('finance.head', [{ post: 'finance.head', acting: 'finance.deputy' }])).toEqual({
      post: 'finance.deputy',
      because: 'leave.heads',
    })
    expect(actsFor('finance.head', ['finance.head'])).toEqual({ post: 'finance.deputy', because: 'unit.head' })
    expect(actsFor('finance.head', ['finance.head', 'finance.deputy'])).toBeUndefined()
    expect(actsFor('office.head', ['office-director'])).toEqual({ post: 'office-deputy', because: 'unit.head' })
  })
  it('a vacant post is like an absent one, and nobody in a vacant post acts', () => {
    expect(actsFor('finance.head', [], { holders: { 'finance.head': null } })).toEqual({
      post: 'finance.deputy',
      because: 'unit.head',
    })
    expect(actsFor('finance.head', ['finance.head'], { holders: { 'finance.deputy': null } })).toBeUndefined()
  })
  it('an administrator has no stand-in, and a clerk only one who was named', () => {
    expect(actsFor('admin-system', ['admin-system'])).toBeUndefined()
    expect(actsFor('finance.clerk', ['finance.clerk'])).toBeUndefined()
    expect(actsFor('finance.clerk', [{ post: 'finance.clerk', acting: 'finance.deputy' }])).toEqual({
      post: 'finance.deputy',
      because: 'unit.head',
    })
  })
  it('says whose work somebody does, and who would act', () => {
    const { org } = demoWorld({ absences: ['mayor', 'vice-industry'] })
    expect(org.standsInFor('executive', at)).toEqual(['mayor', 'vice-industry'])
    expect(org.standInOf('vice-society', at)).toEqual({ post: 'vice-agriculture', because: 'acting.fill-in' })
    expect(org.standInOf('mayor', at)).toEqual({ post: 'executive', because: 'acting.mayor' })
    expect(org.absences(at).map((a) => a.post)).toEqual(['mayor', 'vice-industry'])
  })
  it('two absences that meet leave no gap, and one of two at once suffices', () => {
    const { org } = demoWorld({
      absences: [
        { post: 'vice-society', from: '2026-03-02', until: '2026-03-02' },
        { post: 'vice-society', from: '2026-03-03', until: '2026-03-04' },
        {
          post: 'vice-society',
          kind: 'engaged',
          from: '2026-03-04T09:00:00+08:00',
          until: '2026-03-05T09:00:00+08:00',
        },
      ],
    })
    const acting = [
      '03-01T23:59',
      '03-02T00:00',
      '03-02T23:59',
      '03-03T00:00',
      '03-04T23:59',
      '03-05T08:59',
      '03-05T09:00',
    ].map((t) => org.actsFor('vice-society', Temporal.Instant.from(`2026-${t}:00+08:00`))?.post)
    expect(acting).toEqual([
      'vice-society',
      'vice-agriculture',
      'vice-agriculture',
      'vice-agriculture',
      'vice-agriculture',
      'vice-agriculture',
      'vice-society',
    ])
    expect(
      org
        .absencesBetween(
          Temporal.Instant.from('2026-03-03T00:00:00+08:00'),
          Temporal.Instant.from('2026-03-04T09:00:00+08:00'),
        )
        .map((a) => a.from),
    ).toEqual(['2026-03-03'])
  })
})
