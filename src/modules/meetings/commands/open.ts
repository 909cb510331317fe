import type { Checking, PostId } from '#kernel'
import { actedAs, convenor } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import type { MeetingEvent } from '../events.ts'
import { rosterOf } from '../membership.ts'
import { calledIn } from '../others.ts'
import { presiderOf } from '../presider.ts'
import { isPresent, quorumOf } from '../quorum.ts'
import { papers } from '../rules/papers.ts'
import { partyLead } from '../rules/party-lead.ts'
import { quorum } from '../rules/quorum.ts'
import { first, misfit } from '../rules/schedule.ts'
import { known, type Meeting } from '../state.ts'
import { partyLeads, type PartyLead } from '../topic-on-agenda.ts'

type Facts = { readonly partyLeads: readonly PartyLead[]; readonly numbers: readonly number[] }
type C = Pick<Checking<Meeting, unknown, Facts>, 'state' | 'actor' | 'org'>

/** Whoever opens the meeting is there. */
const opener = (c: C): PostId => (c.actor ? actedAs(c.actor).by : presiderOf(known(c.state), c).post)

export const open = command({
  name: 'meeting.open',
  title: { zh: '宣布开会', en: 'Open the meeting' },
  who: { zh: '主持人', en: 'Whoever presides' },
  input: inputs.open,
  stages: ['convened'],
  recordable: true,
  by: convenor,
  facts: async (read, c): Promise<Facts> => {
    const state = known(c.state)
    const earlier = await calledIn(read, c.id, state.kind, Number(state.starts.slice(0, 4)))
    return {
      partyLeads: await partyLeads(read, state, c),
      numbers: earlier.flatMap(({ meeting }) =>
        meeting.stage === 'open' || meeting.stage === 'closed' ? [meeting.number] : [],
      ),
    }
  },
  rules: {
    'executive.quorum': (c) => quorum(quorumOf(known(c.state), c, opener(c))),
    'meeting.papers-delivered': (c) => papers(known(c.state)),
    'topic.party-lead': (c) => partyLead(c.facts.partyLeads),
    'system.input': (c) => {
      const { starts, number } = known(c.state)
      const [day, today] = [starts.slice(0, 10), c.today.toString()]
      return first(
        day !== today &&
          misfit(
            'starts',
            { zh: '会议定在{day}，今天是{today}', en: 'The meeting is set for {day}; today is {today}' },
            { zh: '改期，或到日再开', en: 'Reschedule it, or open it on its day' },
            { day, today },
          ),
        number !== null &&
          c.facts.numbers.includes(number) &&
          misfit(
            'number',
            { zh: '本年已有第{number}次会议', en: 'There is a meeting number {number} this year already' },
            { zh: '取消后另行拟开', en: 'Cancel it and plan another' },
            { number },
          ),
      )
    },
  },
  decide: (c) => {
    const state = known(c.state)
    const { members, attendees } = rosterOf(state, c)
    const { by, for: acting, because } = actedAs(c.actor)
    const at = c.at.toString()
    const arrives: MeetingEvent[] =
      [...members, ...attendees].includes(by) && !isPresent(state, by)
        ? [
            {
              type: 'meeting.signed-in',
              data: { post: by, as: members.includes(by) ? 'member' : 'attendee', at, late: 0, standIn: null },
            },
          ]
        : []
    const { present, due } = quorumOf(state, c, by)
    const number = state.number ?? Math.max(0, ...c.facts.numbers) + 1
    return [
      ...arrives,
      { type: 'meeting.opened', data: { number, at, presider: by, acting, because, members, attendees, present, due } },
    ]
  },
})
