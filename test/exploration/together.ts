import { dayOf, days, nextDay } from './days.ts'
import { admitted, drafted, reported, topicMoves } from './topic-moves.ts'
import {
  coordinatedWhenScheduled,
  everyDeadlineOwned,
  inTimeWhenScheduled,
  quorateWhenDeciding,
  reportedWhenOpened,
} from './properties.ts'
import { later, matter, one, opens, stageOf, type Move, type Scene } from './scenes.ts'
import type { Standing } from './government.ts'

const meetingDay = 6
const members = ['executive', 'vice-agriculture', 'vice-industry', 'vice-society']

const planned = opens('office-meetings', 'meeting.plan', 'sitting', {
  kind: 'executive',
  starts: `${days[meetingDay]}T09:00`,
})
const come = (posts: readonly string[]): Move => ({
  steps: posts.map((post) => ({ as: 'office-meetings', do: 'meeting.sign-in', on: 'sitting', with: { post } })),
})
const concluded = (conclusion: string): Move =>
  one('mayor', 'meeting.conclude-item', 'sitting', { item: '1', conclusion, text: '会议研究了该议题。' })

/** What is done with a meeting, apart from the comings and goings that are explored by themselves: three members come, or four. */
const meeting: readonly Move[] = [
  one('office-meetings', 'meeting.add-item', 'sitting', { topic: 'budget', business: 'plans' }),
  one('office-meetings', 'meeting.remove-item', 'sitting', { item: '1', reason: '材料未定' }),
  one('mayor', 'meeting.convene', 'sitting'),
  one('office-meetings', 'meeting.deliver-papers', 'sitting'),
  one('mayor', 'meeting.open', 'sitting'),
  ...['passed', 'deferred', 'rejected'].map(concluded),
  one('mayor', 'meeting.close', 'sitting'),
  one('mayor', 'meeting.cancel', 'sitting', { reason: '另行安排' }),
]

function meetingMoves(world: Standing): Move[] {
  const state = matter(world, 'sitting')?.state
  const [add, ...others] = meeting
  const sits = state.stage === 'convened' && dayOf(world.at) === meetingDay && Object.keys(state.signed).length === 0
  return [...(state.lastItem < 1 ? [add!] : []), ...others, ...(sits ? [come(members.slice(0, 3)), come(members)] : [])]
}

/** Who may not do what, and what the lead unit does about an opinion, is explored with the topic alone. */
const asMeant = ({ steps: [step] }: Move): boolean =>
  !['topic.settle', 'topic.return'].includes(step?.do ?? '') &&
  !step?.as?.startsWith('health.') &&
  !(step?.do === 'topic.approve' && step.as !== 'mayor') &&
  !(['topic.review', 'topic.coordinate'].includes(step?.do ?? '') && step?.as !== 'executive')

/** A topic with one unit asked and the meeting that it is meant for, in one time; the report to the Party committee between them. */
export const together: Scene = {
  opening: [drafted(['development']), planned],
  moves: (world) => [
    ...topicMoves(world, { last: -1, returns: 0, rounds: 1, away: false }).filter(asMeant),
    ...(stageOf(world, 'budget') === 'pooled' ? admitted(meetingDay).slice(0, 1) : []),
    ...meetingMoves(world),
    ...(stageOf(world, 'budget') === 'scheduled' && !matter(world, 'party') ? [reported] : []),
    ...later(nextDay(world.at, meetingDay)),
  ],
  properties: {
    'never scheduled uncoordinated': coordinatedWhenScheduled,
    'never late without its exception': inTimeWhenScheduled,
    'never opened on a topic that was not reported': reportedWhenOpened,
    'never decided without quorum': quorateWhenDeciding,
    'no deadline without an owner': everyDeadlineOwned,
  },
  ended: (world) =>
    ['withdrawn', 'closed'].includes(stageOf(world, 'budget')) &&
    ['closed', 'cancelled'].includes(stageOf(world, 'sitting')),
}
