import { dayOf, days, nextDay } from './days.ts'
import type { Standing } from './government.ts'
import { later, matter, one, opens, type Move } from './scenes.ts'

/** In the order in which they come; the mayor, or whoever stands in, opens. */
const comers = ['executive', 'vice-agriculture', 'vice-industry', 'vice-society', 'vice-construction']
const signsIn = (post: string): Move => one('office-meetings', 'meeting.sign-in', 'sitting', { post })
const leaves = (post: string): Move => one('office-meetings', 'meeting.leave-early', 'sitting', { post })

export const planned = (day: number): Move =>
  opens('office-meetings', 'meeting.plan', 'sitting', { kind: 'executive', starts: `${days[day]}T09:00` })
export const raised: Move = one('mayor', 'meeting.add-item', 'sitting', {
  title: '防汛工作部署',
  lead: 'water',
  business: 'other',
})

const concludes = (item: string): Move[] =>
  [
    ['mayor', 'passed'],
    ['mayor', 'deferred'],
    ['mayor', 'rejected'],
    ['office-meetings', 'passed'],
    ['office-meetings', 'deferred'],
  ].map(([as, conclusion]) =>
    one(as!, 'meeting.conclude-item', 'sitting', { item, conclusion, text: '会议研究了该事项。' }),
  )
const procedures: readonly Move[] = [
  ...['mayor', 'executive'].flatMap((as) => [
    one(as, 'meeting.convene', 'sitting'),
    one(as, 'meeting.open', 'sitting'),
  ]),
  one('office-meetings', 'meeting.deliver-papers', 'sitting'),
  one('office-meetings', 'meeting.close', 'sitting'),
  one('mayor', 'meeting.cancel', 'sitting', { reason: '另行安排' }),
  one('executive', 'meeting.cancel', 'sitting', { reason: '另行安排' }),
]

/** One comes or goes after the other: which of the members it is makes no difference to a count. */
function attendance({
  signed,
}: {
  readonly signed: Readonly<Record<string, { readonly left: string | null }>>
}): Move[] {
  const there = comers.filter((post) => signed[post]?.left === null)
  const next = comers.find((post) => !there.includes(post))
  const last = there.at(-1)
  return [...(next ? [signsIn(next)] : []), ...(last ? [leaves(last)] : [])]
}

export function meetingMoves(world: Standing, last: number): Move[] {
  const state = matter(world, 'sitting')?.state
  if (!state || state.stage === 'closed' || state.stage === 'cancelled') return []
  const day = dayOf(state.starts) === dayOf(world.at)
  const next = state.items.find((item: { readonly decision: unknown }) => !item.decision)
  return [
    ...procedures,
    ...(next ? concludes(next.item) : []),
    ...(day && state.stage !== 'planning' ? attendance(state) : []),
    ...later(nextDay(world.at, last)),
  ]
}
