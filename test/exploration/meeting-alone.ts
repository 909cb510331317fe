import { dayOf, nextDay } from './days.ts'
import { ended, everyDeadlineOwned, quorateWhenDeciding } from './properties.ts'
import { meetingMoves, planned, raised } from './meeting-moves.ts'
import { later, matter, type Scene } from './scenes.ts'
import { mayorLeaves } from './topic-moves.ts'

/** An executive meeting on the third day or the seventh, with up to two items that the mayor raises. */
export const meetingAlone: Scene = {
  opening: [],
  moves: (world) => {
    const meeting = matter(world, 'sitting')
    const leave = dayOf(world.at) === 0 && world.away === '' ? [mayorLeaves] : []
    if (!meeting) return [...leave, planned(2), planned(6), ...later(nextDay(world.at, 6))]
    return [...leave, ...(meeting.state.items.length < 2 ? [raised] : []), ...meetingMoves(world, 9)]
  },
  properties: {
    'never decided without quorum': quorateWhenDeciding,
    'no deadline without an owner': everyDeadlineOwned,
  },
  ended: ended('sitting', 'closed', 'cancelled'),
}
