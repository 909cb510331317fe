import { dayOf, days, nextDay } from './days.ts'
import type { Standing } from './government.ts'
import { ended, everyDeadlineOwned, signedByWhoSigns } from './properties.ts'
import { later, matter, one, type Move, type Property, type Scene } from './scenes.ts'
import { mayorLeaves } from './topic-moves.ts'

export type Held = 'executive' | 'special' | 'special-money' | 'entrusted-money'

const convenor = {
  executive: 'mayor',
  special: 'vice-agriculture',
  'special-money': 'vice-agriculture',
  'entrusted-money': 'vice-agriculture',
} as const
const members = ['executive', 'vice-agriculture', 'vice-industry', 'vice-society']

/** A meeting of the first day, held and closed: its minutes are drafted from it. */
function held(kind: Held): Move[] {
  const chair = convenor[kind]
  const special = kind !== 'executive'
  const presider = kind === 'entrusted-money' ? 'office-director' : chair
  const item =
    kind === 'executive'
      ? { title: '防汛工作部署', lead: 'water', business: 'other' }
      : { title: '农业项目资金', lead: 'agriculture', ...(kind === 'special' ? {} : { subjects: ['money'] }) }
  const steps = [
    {
      as: 'office-meetings',
      do: 'meeting.plan',
      name: 'sitting',
      with: {
        kind: special ? 'special' : 'executive',
        starts: `${days[0]}T09:00`,
        ...(special ? { convenor: chair } : {}),
      },
    },
    { as: chair, do: 'meeting.add-item', on: 'sitting', with: item },
    ...(kind === 'entrusted-money'
      ? [{ as: chair, do: 'meeting.entrust', on: 'sitting', with: { to: 'office-director' } }]
      : []),
    { as: presider, do: 'meeting.convene', on: 'sitting' },
    { as: 'office-meetings', do: 'meeting.deliver-papers', on: 'sitting' },
    ...(special
      ? []
      : members.map((post) => ({ as: 'office-meetings', do: 'meeting.sign-in', on: 'sitting', with: { post } }))),
    { as: presider, do: 'meeting.open', on: 'sitting' },
    {
      as: presider,
      do: 'meeting.conclude-item',
      on: 'sitting',
      with: { item: '1', conclusion: 'heard', text: '会议听取了汇报。' },
    },
    { as: presider, do: 'meeting.close', on: 'sitting' },
  ]
  return [{ steps }]
}

const people = ['mayor', 'executive', 'vice-agriculture', 'vice-industry', 'office-director']
const drawn: readonly Move[] = [
  one('office-meetings', 'minutes.submit', 'minutes-1'),
  one('office-director', 'minutes.check', 'minutes-1'),
  one('office-director', 'minutes.check', 'minutes-1', { subjects: ['state-assets'] }),
  ...people.flatMap((as) => [one(as, 'minutes.sign', 'minutes-1'), one(as, 'minutes.approve', 'minutes-1')]),
  ...people.map((as) => one(as, 'minutes.send-to-mayor', 'minutes-1', { reason: '涉及面广' })),
  one('mayor', 'minutes.acknowledge', 'minutes-1'),
]
const again = (state: any): Move[] => [
  ...(state.returns.length < 1
    ? people.map((as) => one(as, 'minutes.return', 'minutes-1', { reason: '文字再核' }))
    : []),
  ...(state.versions.length < 2
    ? [
        one('office-director', 'minutes.correct', 'minutes-1', {
          reason: '笔误',
          items: [{ item: '1', text: '会议听取了情况汇报。' }],
        }),
      ]
    : []),
]

function moves(world: Standing): Move[] {
  const state = matter(world, 'minutes-1')!.state
  return [
    ...(dayOf(world.at) === 0 && world.away === '' ? [mayorLeaves] : []),
    ...drawn,
    ...again(state),
    ...later(nextDay(world.at, 9)),
  ]
}

/** The days on which somebody stands in for the mayor: those of the leave. */
const away = { 'mayor-away': { mayor: [1, 2, 3] } }

/** Signed and, where somebody acted for the mayor, read by the mayor since. */
const done = (world: Standing): boolean => {
  const state = matter(world, 'minutes-1')?.state
  return (
    ended('minutes-1', 'signed')(world) &&
    (state.versions.at(-1).signed.for !== 'mayor' || state.read === state.versions.length)
  )
}

export const minutesOf = (kind: Held): Scene => ({
  opening: held(kind),
  moves,
  properties: {
    'never minuted by the wrong signer': signedByWhoSigns(away),
    'no deadline without an owner': everyDeadlineOwned,
  } satisfies Record<string, Property>,
  ended: done,
})
export const minutesScenes = {
  executive: minutesOf('executive'),
  special: minutesOf('special'),
  money: minutesOf('special-money'),
  entrusted: minutesOf('entrusted-money'),
}
export const { executive, special, money, entrusted } = minutesScenes
