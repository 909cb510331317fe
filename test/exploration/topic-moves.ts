import { dayOf, days, nextDay } from './days.ts'
import type { Standing } from './government.ts'
import { later, matter, one, opens, stageOf, type Move } from './scenes.ts'

const asked = ['development', 'health'] as const

/** Leave of the two leaders whom a topic goes through, in the middle of the ten days. */
export const leaders = {
  'mayor-away': [{ post: 'mayor', from: days[1], until: days[3] }],
  'vice-away': [{ post: 'executive', from: days[1], until: days[3] }],
} as const

const official = { kind: 'official', from: days[1], until: days[3], place: '济南', reason: '参加会议' }
export const mayorLeaves: Move = {
  away: 'mayor-away',
  steps: [{ as: 'mayor', do: 'leave.request', name: 'mayor-away', with: official }],
}
export const viceLeaves: Move = {
  away: 'vice-away',
  steps: [
    { as: 'executive', do: 'leave.request', name: 'vice-away', with: official },
    { as: 'mayor', do: 'leave.approve', on: 'vice-away' },
  ],
}

export const drafted = (units: readonly string[]): Move =>
  opens('finance.clerk', 'topic.draft', 'budget', { title: '预算调整方案', meeting: 'executive', units })

const replies = asked.flatMap((unit) => [
  one(`${unit}.clerk`, 'topic.reply', 'budget', { opinion: 'agree' }),
  one(`${unit}.clerk`, 'topic.reply', 'budget', { opinion: 'disagree', text: '与规划不符' }),
  one(`${unit}.head`, 'topic.sign', 'budget'),
  one('finance.clerk', 'topic.settle', 'budget', { unit, outcome: 'adopted' }),
])

/** Everything that people do with a topic up to the pool; what they may not do yet is among it. Returned once at most. */
const toThePool: readonly Move[] = [
  one('finance.clerk', 'topic.consult', 'budget'),
  ...replies,
  one('finance.clerk', 'topic.account', 'budget', { text: '面商未果', ours: '收支平衡', theirs: '投入不足' }),
  one('finance.head', 'topic.submit', 'budget'),
  ...['executive', 'mayor'].flatMap((as) => [
    one(as, 'topic.coordinate', 'budget', { result: 'agreed', text: '当面协调' }),
    one(as, 'topic.coordinate', 'budget', { result: 'not-agreed', text: '当面协调' }),
    one(as, 'topic.review', 'budget'),
  ]),
  one('office-director', 'topic.balance', 'budget'),
  ...['mayor', 'executive'].flatMap((as) => [
    one(as, 'topic.approve', 'budget'),
    one(as, 'topic.approve', 'budget', {}, { 'topic.unsettled': '抗旱急需' }),
  ]),
]
const back = ['executive', 'office-director', 'mayor'].map((as) =>
  one(as, 'topic.return', 'budget', { ground: 'incomplete', reason: '补充材料' }),
)
const withdrawn = one('finance.head', 'topic.withdraw', 'budget', { reason: '条件不成熟' })
export const admitted = (day: number): Move[] =>
  ['mayor', 'executive'].map((as) =>
    one(as, 'topic.admit-late', 'budget', { date: days[day] }, { 'topic.late': '防汛急需' }),
  )
export const reported = opens('office-registry', 'party-report.send', 'party', {
  subject: '关于预算调整方案的报告',
  about: { kind: 'topic', id: 'budget' },
})

/** The agenda of one meeting, planned for it alone. */
export const onAgenda = (day: number): Move => ({
  steps: [
    {
      as: 'office-meetings',
      do: 'meeting.plan',
      name: 'sitting',
      with: { kind: 'executive', starts: `${days[day]}T15:00` },
    },
    { as: 'office-meetings', do: 'meeting.add-item', on: 'sitting', with: { topic: 'budget', business: 'plans' } },
  ],
})

type Bounds = { readonly last: number; readonly returns: number; readonly rounds: number; readonly away: boolean }

/** What may be tried next. Bounds keep the worlds finite; within them nothing is left out because it would be refused. */
export function topicMoves(world: Standing, { last, returns, rounds, away }: Bounds): Move[] {
  const state = matter(world, 'budget')?.state
  if (!state || ['closed', 'withdrawn'].includes(state.stage)) return []
  const time = later(nextDay(world.at, last))
  const ends = [withdrawn, one('office-registry', 'topic.close', 'budget')]
  if (state.stage === 'decided') return [...ends, ...time]
  const within = ({ steps: [step] }: Move): boolean =>
    step?.do === 'topic.consult'
      ? state.round < rounds
      : step?.do === 'topic.coordinate'
        ? state.coordination.length < rounds
        : step?.do === 'topic.account'
          ? (state.account?.round ?? 0) < state.round
          : true
  return [
    ...(away && dayOf(world.at) === 0 && world.away === '' ? [mayorLeaves, viceLeaves] : []),
    ...toThePool.filter(within),
    ...(state.returns.length < returns ? back : []),
    ...ends,
    ...time,
  ]
}
export const hasPlanned = (world: Standing): boolean => stageOf(world, 'sitting') !== 'new'
