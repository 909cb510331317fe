import { describe, expect, it } from 'vitest'
import type { Event, Procedure } from '#kernel'
import { allows, refusedBy, refuses, specify } from '#kernel/testing'
import { demoRulebook, demoWorld } from '#org/testing'
import { accountability } from './accountability/procedure.ts'
import { dissent } from './dissent/procedure.ts'
import { dutyRoster } from './duty-roster/procedure.ts'
import { gift } from './gift/procedure.ts'
import { interference } from './interference/procedure.ts'
import { personalMatter } from './personal-matter/procedure.ts'
import { release } from './release/procedure.ts'
import { speech } from './speech/procedure.ts'
import { spokesperson } from './spokesperson/procedure.ts'
import { study } from './study/procedure.ts'
import { telephone } from './telephone/procedure.ts'
import { tripAbroad } from './trip-abroad/procedure.ts'

const at = '2026-03-02T10:00'
const on = '2026-03-02'
type How = { facts?: unknown; at?: string }
/** What a matter with this past says to a command. */
const asked = <E extends Event>(procedure: Procedure<any, E>, past: E[], world = demoWorld()) => {
  const given = specify(procedure, world, 'under-test')(...past)
  return {
    given,
    says: (verb: string, input: unknown, as: string, how: How = {}) => given.when(verb, input, { at, as, ...how }),
  }
}

describe('speech', () => {
  const text = {
    title: '谈乡村振兴',
    form: 'article',
    capacity: 'personal',
    where: '农村工作通讯',
    date: '2026-03-10',
    text: '三点体会',
  } as const
  const by = (post: string) => asked(speech, [{ type: 'speech.asked', data: { on, post, speech: text } }])
  const consented = asked(speech, [
    { type: 'speech.asked', data: { on, post: 'vice-agriculture', speech: text } },
    { type: 'speech.consented', data: { on: '2026-03-05', post: 'mayor', text: null } },
  ])
  const later = { at: '2026-03-10T15:00' }
  refuses('speech.consent', '未经同意就发表', () =>
    by('vice-agriculture').says('give', { on: '2026-03-10' }, 'vice-agriculture', later),
  )
  refuses('speech.consent', '发表在先、同意在后', () =>
    consented.says('give', { on: '2026-03-04' }, 'vice-agriculture', later),
  )
  refuses('speech.consent', '副县长自己同意自己', () => by('vice-agriculture').says('consent', {}, 'vice-agriculture'))
  allows('speech.consent', '事先同意后发表', () =>
    consented.says('give', { on: '2026-03-10' }, 'vice-agriculture', later),
  )
  allows('speech.consent', '副县长的由县长同意', () => by('vice-agriculture').says('consent', {}, 'mayor'))
  allows('speech.consent', '部门的由分管领导同意', () => by('water.head').says('consent', {}, 'vice-agriculture'))
})

describe('release', () => {
  const text = { title: '防汛部署', weight: 'important', channel: 'website', text: '……' } as const
  const drafted = (weight: 'important' | 'major' = 'important') =>
    ({
      type: 'release.drafted',
      data: { on, post: 'water.clerk', unit: 'water', release: { ...text, weight } },
    }) as const
  const approved = { type: 'release.approved', data: { on, post: 'vice-agriculture', text: null } } as const
  const reported = { type: 'release.reported', data: { on, post: 'water.head', text: '险情' } } as const
  refuses('release.approved', '未经审定就发布', () =>
    asked(release, [drafted()]).says('publish', { on }, 'water.clerk'),
  )
  refuses('release.approved', '由部门自己审定', () => asked(release, [drafted()]).says('approve', {}, 'water.head'))
  allows('release.approved', '分管领导审定后发布', () =>
    asked(release, [drafted(), approved]).says('publish', { on }, 'water.clerk'),
  )
  refuses('release.report-up', '重大情况未报告县政府就审定', () =>
    asked(release, [drafted('major')]).says('approve', {}, 'vice-agriculture'),
  )
  allows('release.report-up', '先报告县政府', () =>
    asked(release, [drafted('major'), reported]).says('approve', {}, 'vice-agriculture'),
  )
  it('is owed by the head until it is reported', () => {
    const due = (...past: Parameters<typeof asked<any>>[1]) =>
      asked(release, past)
        .given.deadlines(at)
        .map(({ norm, owes, due: until }) => [norm, owes, until])
    expect([due(drafted('major')), due(drafted('major'), reported), due(drafted())]).toEqual([
      [['release.report-up', ['post:water.head'], null]],
      [],
      [],
    ])
  })
  const draft = (input: object, facts: object) =>
    asked(release, []).says('draft', { ...text, ...input }, 'water.clerk', { facts })
  refuses('spokesperson.duties', '新闻发布会没有新闻发言人', () =>
    draft({ channel: 'conference' }, { speaker: undefined }),
  )
  allows('spokesperson.duties', '新闻发布会由名单中的发言人发布', () =>
    draft({ channel: 'conference', speaker: 's' }, { speaker: '新闻发言人：县水利局局长' }),
  )
})

describe('spokesperson', () => {
  const name = (input: object, as = 'office-disclosure') =>
    asked(spokesperson, []).says('name', { post: 'water.head', phone: '0533-3240000', ...input }, as)
  refuses('spokesperson.duties', '没有任命文号', () => name({}))
  refuses('spokesperson.duties', '部门自己列名', () => name({ number: '源政办字〔2026〕2号' }, 'water.head'))
  allows('spokesperson.duties', '有任命文号', () => name({ number: '源政办字〔2026〕2号' }))
})

describe('trip-abroad', () => {
  const trip = {
    title: '招商',
    leader: 'vice-industry',
    members: 5,
    countries: '日本',
    from: '2026-05-11',
    until: '2026-05-15',
    plan: '3',
    cost: 120_000,
    budget: '因公出国（境）费',
  }
  const other = (title: string, number: string, counts = true) => ({ counts, title, plan: number })
  const plan = (more: object = {}, world = demoWorld(), others: object[] = []) =>
    asked(tripAbroad, [], world).says('plan', { ...trip, ...more }, 'commerce.clerk', { facts: { others } })
  const approve = (facts: object, world = demoWorld()) =>
    asked(
      tripAbroad,
      [{ type: 'trip-abroad.planned', data: { on, post: 'commerce.clerk', delegation: trip } }],
      world,
    ).says('approve', { number: '鲁外办〔2026〕8号' }, 'mayor', { facts })
  const capped = () => {
    const rulebook = demoRulebook()
    const norms = new Map(rulebook.norms)
    norms.set('thrift.trips-abroad', { ...norms.get('thrift.trips-abroad')!, with: { per_year: 2, members: 6 } })
    return { ...demoWorld(), rulebook: { ...rulebook, norms } }
  }
  refuses('thrift.trips-abroad', '未列入年度出访计划', () => plan({ plan: undefined }))
  refuses('thrift.trips-abroad', '办公室定了每团不超过六人，团组七人', () => plan({ members: 7 }, capped()))
  refuses('thrift.trips-abroad', '办公室定了每年两个团组，第三个', () =>
    approve({ others: [other('考察', '1'), other('展会', '2')] }, capped()),
  )
  allows('thrift.trips-abroad', '计划内，未定数量', () => plan({ members: 7 }))
  allows('thrift.trips-abroad', '每年两个团组，第二个', () => approve({ others: [other('考察', '1')] }, capped()))
  refuses('thrift.trips-abroad', '计划序号已用于另一团组', () => plan({}, demoWorld(), [other('考察', '3', false)]))
  refuses('thrift.trips-abroad', '批准时序号已被另一团组使用', () => approve({ others: [other('考察', '3')] }))
  allows('thrift.trips-abroad', '未用的计划序号', () => plan({}, demoWorld(), [other('考察', '1')]))
  refuses('thrift.budget', '出访经费未列预算', () => plan({ budget: undefined }))
  allows('thrift.budget', '出访经费列入预算', () => plan())
})

describe('study', () => {
  const session = { title: '学习全会精神', date: on, members: ['mayor', 'executive', 'vice-industry'] }
  const hold = (input: object) =>
    asked(study, [{ type: 'study.planned', data: { on: '2026-02-27', post: 'office-meetings', session } }]).says(
      'hold',
      { text: '集体学习', ...input },
      'office-meetings',
    )
  refuses('study.collective', '有人缺席而未说明', () => hold({ attended: ['mayor', 'executive'] }))
  refuses('study.collective', '无人到会', () => hold({ attended: [], excused: '全部外出' }))
  allows('study.collective', '缺席的说明补学', () =>
    hold({ attended: ['mayor', 'executive'], excused: '副县长（工业科技）在省里开会，已补学' }),
  )
  allows('study.collective', '全部到会', () => hold({ attended: session.members }))
})

describe('gift', () => {
  const filed = (more: object) =>
    asked(gift, [
      {
        type: 'gift.filed',
        data: {
          on,
          post: 'vice-industry',
          details: { what: '钢笔', giver: 'foreign', from: '某商会', value: 200, received: '2026-02-27', ...more },
        },
      },
    ])
  const settle = (more: object, input: object) => filed(more).says('settle', input, 'vice-industry')
  refuses('thrift.no-gifts', '价值恰为二百元而留用', () => settle({}, { end: 'kept' }))
  refuses('thrift.no-gifts', '下属单位所送而留用', () => settle({ giver: 'subordinate', value: 10 }, { end: 'kept' }))
  refuses('thrift.no-gifts', '上交而无凭据', () => settle({}, { end: 'handed-over' }))
  allows('thrift.no-gifts', '对外活动中一百九十九元的留用', () => settle({ value: 199 }, { end: 'kept' }))
  allows('thrift.no-gifts', '登记上交', () => settle({}, { end: 'handed-over', number: '礼交〔2026〕1号' }))
  it('is owed within a month of the day on which it was received', () => {
    // 27 March 2026 is a Friday.
    expect(
      filed({})
        .given.deadlines(at)
        .map(({ owes, due }) => [owes, due?.toString()]),
    ).toEqual([[['post:vice-industry'], '2026-03-27T09:30:00Z']])
  })
})

describe('personal matters, interference, dissent, accountability', () => {
  const own = asked(personalMatter, [
    {
      type: 'personal-matter.filed',
      data: { on, post: 'vice-industry', details: { matter: 'property', text: '购房', liaison: 'office-deputy-2' } },
    },
  ])
  refuses('integrity.personal-matters', '没有组织部门受理编号', () => own.says('report', {}, 'vice-industry'))
  refuses('integrity.personal-matters', '他人代报', () => own.says('report', { number: '1' }, 'office-registry'))
  allows('integrity.personal-matters', '有受理编号', () =>
    own.says('report', { number: '组报〔2026〕5号' }, 'vice-industry'),
  )

  const attempt = { on, who: '某领导', what: '打招呼要求指定中标人' }
  const file = (liaison: string | undefined) =>
    asked(interference, []).says('file', attempt, 'housing.clerk', { facts: { liaison } })
  refuses('integrity.no-meddling', '未指定监督联络员', () => file(undefined))
  allows('integrity.no-meddling', '记录送监督联络员', () => file('office-deputy-2'))
  const filed = asked(interference, [
    {
      type: 'interference.filed',
      data: { on, post: 'housing.clerk', details: { ...attempt, liaison: 'office-deputy-2' } },
    },
  ])
  refuses('integrity.no-meddling', '未移送就办结', () => filed.says('refer', { text: '已了解' }, 'office-deputy-2'))
  allows('integrity.no-meddling', '移送并填编号', () =>
    filed.says('refer', { text: '已移送', number: '移〔2026〕1号' }, 'office-deputy-2'),
  )
  it('is seen by the supervisory liaison alone', () => {
    expect(interference.audience(filed.given.view(at))).toEqual(['post:office-deputy-2'])
    expect(personalMatter.audience(own.given.view(at))).toEqual(['post:vice-industry', 'post:office-deputy-2'])
  })

  const raise = (carriesOut: boolean) =>
    asked(dissent, []).says('raise', { decision: '公交一体化方案', text: '财力不足', carriesOut }, 'finance.head')
  refuses('discipline.dissent', '不同意见未确认坚决执行', () => raise(false))
  allows('discipline.dissent', '内部提出，坚决执行', () => raise(true))

  const failure = {
    type: 'accountability.filed',
    data: { on, post: 'office-supervision', details: { title: '逾期未办', unit: 'water', text: '三次催办未果' } },
  } as const
  const answered = {
    type: 'accountability.answered',
    data: { on, post: 'water.head', text: '人员调整' },
  } as const
  const conclude = (past: (typeof failure | typeof answered)[], input: object) =>
    asked(accountability, past).says('conclude', { text: '通报', ...input }, 'office-director')
  refuses('integrity.by-procedure', '责任单位未说明就处理', () =>
    conclude([failure], { number: '源政办字〔2026〕9号' }),
  )
  refuses('integrity.by-procedure', '处理没有文号', () => conclude([failure, answered], {}))
  allows('integrity.by-procedure', '听取说明、有文号', () =>
    conclude([failure, answered], { number: '源政办字〔2026〕9号' }),
  )
})

describe('duty roster and directory', () => {
  const rota = {
    leaders: ['executive', 'vice-agriculture'],
    staff: ['office-registry', 'office-meetings', 'office-information'],
  }
  const draft = (world = demoWorld(), input: object = {}) =>
    asked(dutyRoster, [], world).says('draft', { month: '2026-04', ...rota, ...input }, 'office-registry')
  const shifts = (world = demoWorld()) => {
    const outcome = draft(world)
    if (!outcome.ok) throw new Error('refused')
    return (outcome.events[0]!.data as { shifts: { date: string; span: string; lead: string; staff: string }[] }).shifts
  }
  it('covers every day and night of the month, in turn', () => {
    expect(shifts()).toHaveLength(60)
    expect(shifts().slice(0, 3)).toEqual([
      { date: '2026-04-01', span: 'day', lead: 'executive', staff: 'office-registry' },
      { date: '2026-04-01', span: 'night', lead: 'vice-agriculture', staff: 'office-meetings' },
      { date: '2026-04-02', span: 'day', lead: 'executive', staff: 'office-information' },
    ])
  })
  it('passes over who is away, and is not published while somebody on it is', () => {
    const away = demoWorld({ absences: [{ post: 'executive', from: '2026-04-01', until: '2026-04-02' }] })
    expect(
      new Set(
        shifts(away)
          .slice(0, 4)
          .map(({ lead }) => lead),
      ),
    ).toEqual(new Set(['vice-agriculture']))
    const drafted = {
      type: 'duty-roster.drafted',
      data: { on, by: 'office-registry', month: '2026-04', shifts: shifts() },
    } as never
    expect(refusedBy(asked(dutyRoster, [drafted]).says('publish', {}, 'office-director'))).toEqual([])
    expect(refusedBy(asked(dutyRoster, [drafted], away).says('publish', {}, 'office-director'))).toEqual([
      'system.input',
    ])
  })
  it('is not drawn up for a month that has passed, nor without people', () => {
    expect(refusedBy(draft(demoWorld(), { month: '2026-02' }))).toEqual(['system.input'])
    expect(refusedBy(draft(demoWorld(), { staff: [] }))).toEqual(['system.input'])
    expect(refusedBy(draft(demoWorld(), { leaders: ['water.clerk'] }))).toEqual(['system.input'])
  })
  it('shows mobile numbers to the office and the leaders, office numbers to everybody', () => {
    const entered = (sort: 'mobile' | 'office') =>
      asked(telephone, [
        { type: 'telephone.entered', data: { on, by: 'water.head', post: 'water.head', sort, number: '13805330000' } },
      ]).given.view(at)
    expect([telephone.audience(entered('office')), telephone.audience(entered('mobile'))]).toEqual([
      ['staff'],
      ['post:water.head', 'office', 'leaders'],
    ])
  })
  it('lets nobody but the office enter another’s', () => {
    const enter = (as: string) =>
      refusedBy(asked(telephone, []).says('enter', { sort: 'office', number: '3240001', post: 'water.head' }, as))
    expect([enter('office-registry'), enter('water.head'), enter('finance.head')]).toEqual([[], [], ['system.input']])
  })
})
