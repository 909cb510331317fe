import { pending, type Checking } from '#kernel'
import { actedAs, grantsLeave } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { startOf } from '../membership.ts'
import { leaderLeave, otherLeave, type LeaveAsked } from '../rules/leave.ts'
import { notDue } from '../rules/person.ts'
import { first } from '../rules/schedule.ts'
import { known, type Meeting } from '../state.ts'

function asked(c: Checking<Meeting, Inputs['excuse'], undefined>): LeaveAsked {
  const state = known(c.state)
  const post = c.input?.post
  const had = post === undefined ? undefined : state.leaves[post]
  return {
    post,
    name: post === undefined ? '' : c.org.name(post).zh,
    leader: post !== undefined && c.org.leaders(c.at).includes(post),
    begun: Temporal.Instant.compare(c.at, startOf(state.starts)) >= 0,
    asked: had !== undefined || c.input?.reason !== undefined,
    report: !!had?.report,
  }
}

export const excuse = command({
  name: 'meeting.excuse',
  title: { zh: '准假', en: 'Grant leave of absence' },
  who: {
    zh: '县政府领导由县长准假，其他人员由办公室主任准假',
    en: 'The mayor for leaders, the office director for others',
  },
  input: inputs.excuse,
  stages: ['planning', 'convened'],
  expected: (c) => Object.values(known(c.state).leaves).some((leave) => leave.stage === 'asked'),
  recordable: true,
  by: (c) => {
    const waiting = Object.entries(known(c.state).leaves).filter(([, leave]) => leave.stage === 'asked')
    if (c.input || !waiting.length) return grantsLeave(c.input?.post, c)
    return waiting.flatMap(([post]) => grantsLeave(post, c))
  },
  rules: {
    'attendance.leader-leave': (c) => leaderLeave(asked(c)),
    'attendance.other-leave': (c) => otherLeave(asked(c)),
    'system.input': (c) => (c.input ? first(notDue(known(c.state), c.input.post, c)) : pending()),
  },
  decide: (c) => {
    const { post, reason } = c.input
    return [
      {
        type: 'meeting.leave-granted',
        data: {
          post,
          reason: reason ?? known(c.state).leaves[post]?.reason ?? '',
          by: actedAs(c.actor).by,
          on: c.today.toString(),
        },
      },
    ]
  },
})
