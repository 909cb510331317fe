import { dayOf } from './days.ts'
import { coordinatedWhenScheduled, ended, everyDeadlineOwned, inTimeWhenScheduled } from './properties.ts'
import { stageOf, type Scene } from './scenes.ts'
import { admitted, drafted, hasPlanned, onAgenda, topicMoves } from './topic-moves.ts'

const meetingDay = 6

/** A topic that may be returned and its unit asked a second time: what was agreed in the first round does not pass for the second. */
export const topicAgain: Scene = {
  opening: [drafted(['development'])],
  moves: (world) =>
    hasPlanned(world)
      ? []
      : [
          // Nothing is asked of the unit that is not consulted here.
          ...topicMoves(world, { last: meetingDay, returns: 1, rounds: 2, away: false }).filter(
            ({ steps: [step] }) => !step?.as?.startsWith('health.'),
          ),
          ...(stageOf(world, 'budget') === 'pooled' ? admitted(meetingDay).slice(0, 1) : []),
          ...(dayOf(world.at) <= meetingDay ? [onAgenda(meetingDay)] : []),
        ],
  properties: {
    'never scheduled uncoordinated': coordinatedWhenScheduled,
    'never late without its exception': inTimeWhenScheduled,
    'no deadline without an owner': everyDeadlineOwned,
  },
  ended: (world) => stageOf(world, 'budget') === 'scheduled' || ended('budget', 'withdrawn', 'closed')(world),
}
