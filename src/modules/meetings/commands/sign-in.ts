import { pending, post, type Checking, type Grant, type PostId } from '#kernel'
import { recorder } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs, type Role } from '../contract.ts'
import { rosterOf, startOf, type Roster } from '../membership.ts'
import { isPresent } from '../quorum.ts'
import { onTime } from '../rules/leave.ts'
import {
  executiveAttends,
  executiveMembers,
  mayorsOfficeMembers,
  plenaryAttends,
  plenaryMembers,
  type Arriving,
} from '../rules/roster.ts'
import { first, misfit } from '../rules/schedule.ts'
import { known, type Meeting } from '../state.ts'

type C = Checking<Meeting, Inputs['sign-in'], undefined>

const roleOf = (roster: Roster, id: PostId, as: Role | undefined): Role =>
  as ?? (roster.members.includes(id) ? 'member' : 'attendee')
const late = (c: Pick<C, 'state' | 'at'>): number =>
  Math.max(0, Math.floor(startOf(known(c.state).starts).until(c.at).total('minutes')))

function arriving(c: C): Arriving {
  const state = known(c.state)
  const roster = rosterOf(state, c)
  const id = c.input?.post
  return {
    kind: state.kind,
    post: id,
    name: id === undefined ? '' : c.org.name(id).zh,
    as: id === undefined ? 'member' : roleOf(roster, id, c.input?.as),
    member: id !== undefined && roster.members.includes(id),
    attendee: id !== undefined && roster.attendees.includes(id),
    members: roster.members.map((member) => c.org.name(member).zh),
  }
}

export const signIn = command({
  name: 'meeting.sign-in',
  title: { zh: '签到', en: 'Sign in' },
  who: { zh: '与会人员本人，或会议科', en: 'Whoever is due, or the meetings section' },
  input: inputs['sign-in'],
  stages: ['convened', 'open'],
  // A member's place is personal; a head who only attends may be stood in for by whoever acts.
  by: (c): Grant[] => {
    const { members, attendees } = rosterOf(known(c.state), c)
    const ids = c.input ? [c.input.post] : [...members, ...attendees]
    return [
      ...ids.map((id): Grant => ({ to: post(id), ...(members.includes(id) ? { inPerson: true } : {}) })),
      recorder,
    ]
  },
  rules: {
    'plenary.members': (c) => plenaryMembers(arriving(c)),
    'executive.members': (c) => executiveMembers(arriving(c)),
    'mayors-office.members': (c) => mayorsOfficeMembers(arriving(c)),
    'plenary.invitees': (c) => plenaryAttends(arriving(c)),
    'executive.invitees': (c) => executiveAttends(arriving(c)),
    'attendance.on-time': (c) =>
      onTime({
        post: c.input?.post,
        name: c.input ? c.org.name(c.input.post).zh : '',
        day: known(c.state).starts.slice(0, 10),
        today: c.today.toString(),
        late: late(c),
      }),
    'system.input': (c) => {
      if (!c.input) return pending()
      const { member, attendee, as, kind } = arriving(c)
      return first(
        isPresent(known(c.state), c.input.post) &&
          misfit('post', { zh: '已经签到', en: 'Signed in already' }, { zh: '不必重复签到', en: 'Once is enough' }),
        (kind === 'special' || kind === 'mayors-office') &&
          !(as === 'member' ? member : attendee) &&
          !(kind === 'mayors-office' && as === 'member') &&
          misfit(
            'post',
            { zh: '没有被安排到会', en: 'Not asked to come' },
            { zh: '由会议科先安排，再签到', en: 'Let the meetings section invite first' },
          ),
      )
    },
  },
  decide: (c) => {
    const id = c.input.post
    const standIn = c.actor.for === id ? c.actor.post : null
    return [
      {
        type: 'meeting.signed-in',
        data: {
          post: id,
          as: roleOf(rosterOf(known(c.state), c), id, c.input.as),
          at: c.at.toString(),
          late: late(c),
          standIn,
        },
      },
    ]
  },
})
