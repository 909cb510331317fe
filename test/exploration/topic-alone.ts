import { dayOf } from './days.ts'
import { coordinatedWhenScheduled, ended, everyDeadlineOwned, inTimeWhenScheduled } from './properties.ts'
import { stageOf, type Scene } from './scenes.ts'
import { admitted, drafted, hasPlanned, onAgenda, topicMoves } from './topic-moves.ts'

const meetingDay = 6

/** Up to an agenda: two units asked, the meeting of the seventh day. */
export const topicAlone: Scene = {
  opening: [drafted(['development', 'health'])],
  moves: (world) =>
    hasPlanned(world)
      ? []
      : [
          ...topicMoves(world, { last: meetingDay, returns: 0, rounds: 1, away: true }),
          ...(stageOf(world, 'budget') === 'pooled' ? admitted(meetingDay) : []),
          ...(dayOf(world.at) <= meetingDay ? [onAgenda(meetingDay)] : []),
        ],
  properties: {
    'never scheduled uncoordinated': coordinatedWhenScheduled,
    'never late without its exception': inTimeWhenScheduled,
    'no deadline without an owner': everyDeadlineOwned,
  },
  ended: (world) => stageOf(world, 'budget') === 'scheduled' || ended('budget', 'withdrawn', 'closed')(world),
}
