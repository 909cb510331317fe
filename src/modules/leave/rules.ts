import { fails, holds, notApplicable, rule, type Text } from '#kernel'
import type { Tier } from './state.ts'

type Named = Text | undefined
const proposed = (proposal: Named): string => (proposal ? '；可由{proposal}代行' : '')
const proposedEn = (proposal: Named): string => (proposal ? `; ${proposal.en} could act` : '')

/** 副县长、党组成员外出休假事前报告县长. */
export const leaders = rule<{ tier: Tier; registered: boolean; beforehand: boolean; departs: string; self: boolean }>(
  'leave.leaders',
  ({ tier, registered, beforehand, departs, self }) => {
    if (tier === 'mayor' && registered)
      return notApplicable({
        zh: '县长外出按解释 leave-mayor 登记去向和主持工作的副县长',
        en: "The mayor's own leave is registered (interpretation leave-mayor)",
      })
    if (tier !== 'leader' && tier !== 'mayor') return notApplicable({ zh: '不是县政府领导', en: 'Not a leader' })
    if (self)
      return fails({
        says: {
          zh: '县政府领导外出休假报告县长，不能由本人批准',
          en: 'A leader asks the mayor and does not approve the own leave',
        },
        wayOut: {
          zh: '请县长批准；县长外出的，电话请示后由办公室代录',
          en: 'Let the mayor approve; while the mayor is away the office records the word given by telephone',
        },
      })
    if (beforehand) return holds({ departs })
    return fails({
      facts: { departs },
      says: {
        zh: '县政府领导外出休假须事前报告，所填{departs}已过',
        en: 'Leaders report beforehand: {departs} has passed',
      },
      wayOut: { zh: '从现在起填写，并向县长说明', en: 'Begin now or later, and explain to the mayor' },
      field: 'from',
    })
  },
)

export type ActingProblem = 'missing' | 'unfit' | 'away' | 'needed'
const whoActs: Readonly<Record<ActingProblem, { zh: string; en: string }>> = {
  missing: { zh: '未填代为主持工作的负责人', en: 'it does not say who acts' },
  unfit: { zh: '{acting}不是本单位其他负责人', en: '{acting} is not another responsible person of the unit' },
  away: { zh: '{acting}在此期间外出或请假', en: '{acting} is away in that time' },
  needed: { zh: '此期间由您代行{away}职责，须另有人代行', en: 'you act for {away} in that time, and somebody has to' },
}

/** 提前3天报告日期、地点、事由、代职人. `latest`: the last day that was in time. */
export const heads = rule<{
  tier: Tier
  urgent: boolean
  days: number
  latest: string
  inTime: boolean
  acting: Named
  actingProblem: ActingProblem | undefined
  away: Named
  proposal: Named
  self: boolean
}>('leave.heads', ({ tier, urgent, days, latest, inTime, acting, actingProblem, away, proposal, self }) => {
  if (tier !== 'head' && actingProblem !== 'needed')
    return notApplicable({ zh: '不是部门、镇街、开发区主要负责人', en: 'Not a head' })
  const late = tier === 'head' && !inTime && !urgent
  if (!late && !actingProblem && !self) return holds({ days, latest, ...(acting ? { acting: acting.zh } : {}) })
  const broken = [
    late ? { zh: '须提前{days}天报告，最迟{latest}', en: 'to be reported {days} days ahead, by {latest}' } : undefined,
    actingProblem && whoActs[actingProblem],
    self ? { zh: '不能由本人批准', en: 'not approved by the same person' } : undefined,
  ].filter((part) => part !== undefined)
  const ways = [
    late
      ? {
          zh: '推迟行期；确属紧急的，勾选紧急并书面说明理由',
          en: 'Leave later; if it is urgent, say so with written reasons',
        }
      : undefined,
    actingProblem
      ? { zh: `另填代为主持工作的负责人${proposed(proposal)}`, en: `Name somebody else to act${proposedEn(proposal)}` }
      : undefined,
    self ? { zh: '请其他有权领导批准', en: 'Let another leader approve' } : undefined,
  ].filter((part) => part !== undefined)
  return fails({
    facts: {
      days,
      latest,
      ...(acting ? { acting: acting.zh } : {}),
      ...(away ? { away: away.zh } : {}),
      ...(proposal ? { proposal: proposal.zh } : {}),
    },
    says: {
      zh: `主要负责人外出：${broken.map((b) => b.zh).join('；')}`,
      en: `Leave of a head: ${broken.map((b) => b.en).join('; ')}`,
    },
    wayOut: { zh: ways.map((w) => w.zh).join('；'), en: ways.map((w) => w.en).join('; ') },
    field: late ? 'from' : 'acting',
  })
})

/** 外出超过3天的附通知、方案及日程: over, so three days need none. */
export const long = rule<{ tier: Tier; days: number; over: number; files: number; later: boolean }>(
  'leave.long',
  ({ tier, days, over, files, later }) => {
    if (tier !== 'head') return notApplicable({ zh: '不是部门、镇街、开发区主要负责人', en: 'Not a head' })
    if (days <= over) return notApplicable({ zh: `不超过${over}天`, en: `Not over ${over} days` })
    if (files > 0) return holds({ days, over, files })
    if (later)
      return holds(
        { days, over },
        { zh: '紧急外出，通知、方案及日程随后补交', en: 'Urgent: the papers are handed in afterwards' },
      )
    return fails({
      facts: { days, over },
      says: {
        zh: '外出{days}天，超过{over}天，须附有关通知、方案及日程',
        en: '{days} days are over {over}: notice, plan and itinerary are to be attached',
      },
      wayOut: { zh: '上传通知、方案及日程', en: 'Attach the notice, plan and itinerary' },
      field: 'files',
    })
  },
)

/** 紧急临时外出同步报备并书面说明理由. */
export const urgently = rule<{ tier: Tier; urgent: boolean; grounds: string | undefined; atOnce: boolean }>(
  'leave.urgent',
  ({ tier, urgent, grounds, atOnce }) => {
    if (tier !== 'head' || !urgent) return notApplicable({ zh: '不是紧急临时外出', en: 'Not an urgent departure' })
    if (grounds && atOnce) return holds({ grounds })
    return fails({
      says: grounds
        ? { zh: '紧急外出须同步报备，所填行期已过', en: 'An urgent departure is reported at once; that day has passed' }
        : { zh: '紧急外出须书面说明理由', en: 'An urgent departure needs written reasons' },
      wayOut: grounds
        ? { zh: '从今天起填写，逾期部分向分管领导书面说明', en: 'Begin today, and explain the days before in writing' }
        : { zh: '填写紧急外出的理由', en: 'Write down the reasons' },
      field: grounds ? 'from' : 'grounds',
    })
  },
)

/** 确保24小时能随时取得联系. */
export const reachable = rule<{ tier: Tier; phone: string | undefined }>('leave.reachable', ({ tier, phone }) => {
  if (tier !== 'head') return notApplicable({ zh: '不是部门、镇街、开发区主要负责人', en: 'Not a head' })
  if (phone) return holds()
  return fails({
    says: {
      zh: '外出期间须保持24小时通信畅通，未填联系电话',
      en: 'Reachable around the clock: there is no telephone number',
    },
    wayOut: { zh: '填写外出期间的联系电话', en: 'Enter the number for that time' },
    field: 'phone',
  })
})

/** 外出、休假由补位领导代为处理. `named`: the leave names somebody else than the pair. */
export const fillIn = rule<{
  tier: Tier
  pair: Named
  pairAway: boolean
  named: Named
  namedFit: boolean
  proposal: Named
}>('acting.fill-in', ({ tier, pair, pairAway, named, namedFit, proposal }) => {
  if (tier !== 'leader')
    return notApplicable({ zh: '不是副县长、党组成员', en: 'Not a vice mayor or Party group member' })
  const facts = {
    pair: pair?.zh ?? '',
    ...(named ? { acting: named.zh } : {}),
    ...(proposal ? { proposal: proposal.zh } : {}),
  }
  const choose: Text = {
    zh: `在“代行”中另填一位县政府领导${proposed(proposal)}，或调整行期`,
    en: `Name another leader to act${proposedEn(proposal)}, or change the dates`,
  }
  if (named && !namedFit)
    return fails({
      facts,
      says: { zh: '{acting}不是此期间在岗的县政府领导', en: `${named.en} is not a leader present in that time` },
      wayOut: choose,
      field: 'acting',
    })
  if (named && !pairAway && pair)
    return fails({
      facts,
      says: {
        zh: '补位领导{pair}在岗，由其代为处理，不另定{acting}',
        en: `${pair.en} is the pair and present: it is not for ${named.en}`,
      },
      wayOut: { zh: '不填“代行”，由{pair}补位', en: `Leave it to ${pair.en}` },
      field: 'acting',
    })
  if (named) return holds(facts)
  if (pair && !pairAway) return holds(facts)
  return fails({
    facts,
    says: pair
      ? { zh: '补位领导{pair}在此期间外出或请假', en: `${pair.en}, the pair, is away in that time` }
      : { zh: '尚未确定补位领导', en: 'There is no pair' },
    wayOut: choose,
    field: 'acting',
  })
})

/** 县长外出由常务副县长主持全面工作: present all the time, or the mayor names another. `presiding`: this leader does so in that time. */
export const mayor = rule<{
  tier: Tier
  named: Named
  presides: Named
  fit: boolean
  presiding: boolean
  proposal: Named
}>('acting.mayor', ({ tier, named, presides, fit, presiding, proposal }) => {
  if (presiding)
    return fails({
      says: { zh: '县长在此期间外出，由您主持全面工作', en: 'The mayor is away in that time and you preside' },
      wayOut: {
        zh: '请县长先另定一位副县长主持，或调整行期',
        en: 'Let the mayor name another vice mayor first, or change the dates',
      },
      field: 'from',
    })
  if (tier !== 'mayor') return notApplicable({ zh: '不涉及主持全面工作', en: 'Nobody presides for the mayor' })
  if (named) return notApplicable({ zh: `县长另定由${named.zh}主持`, en: `The mayor names ${named.en}` })
  if (presides && fit) return holds({ presides: presides.zh })
  return fails({
    facts: proposal ? { proposal: proposal.zh } : {},
    says: {
      zh: '依规则主持全面工作的副县长在此期间不能全程在岗',
      en: 'The vice mayor who would preside is not present all the time',
    },
    wayOut: {
      zh: `在“代行”中另定一位副县长主持${proposed(proposal)}`,
      en: `Name another vice mayor to preside${proposedEn(proposal)}`,
    },
    field: 'acting',
  })
})

/** 县长可另定其他副县长主持. */
export const designation = rule<{ tier: Tier; named: Named; viceMayor: boolean; present: boolean; proposal: Named }>(
  'acting.designation',
  ({ tier, named, viceMayor, present, proposal }) => {
    if (tier !== 'mayor' || !named) return notApplicable({ zh: '没有另定', en: 'Nobody is named' })
    if (viceMayor && present) return holds({ acting: named.zh })
    return fails({
      facts: { acting: named.zh, ...(proposal ? { proposal: proposal.zh } : {}) },
      says: viceMayor
        ? { zh: '{acting}在此期间外出或请假', en: `${named.en} is away in that time` }
        : { zh: '只能另定副县长主持，{acting}不是副县长', en: `Only a vice mayor can be named: ${named.en} is none` },
      wayOut: { zh: `另定一位副县长${proposed(proposal)}`, en: `Name another vice mayor${proposedEn(proposal)}` },
      field: 'acting',
    })
  },
)

/** Leave of the staff is the head's to decide, not one's own. */
export const byHead = rule<{ tier: Tier; self: boolean }>('unit.head', ({ tier, self }) => {
  if (tier !== 'staff') return notApplicable({ zh: '不由单位主要负责人批准', en: 'Not for the head of the unit' })
  return self
    ? fails({
        says: { zh: '不能批准本人的请假', en: 'Nobody approves the own leave' },
        wayOut: {
          zh: '请主要负责人返岗后批准，或请分管领导协调',
          en: 'Wait for the head to return, or ask the leader in charge',
        },
      })
    : holds()
})
