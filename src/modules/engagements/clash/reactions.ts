import type { Absence, Reaction, Surroundings } from '#kernel'
import type { OrganisationEvent } from '#org'
import type { Meeting } from '#modules/meetings'
import { dutiesOf, type Roster } from '#modules/registers'
import { instant } from '../time.ts'
import type { Span } from '../others.ts'
import type { Rescheduled } from '../events.ts'
import { known, type Engagement } from '../state.ts'

type Noted = Extract<OrganisationEvent, { type: 'organisation.absence-noted' }>['data']
type Ended = Extract<OrganisationEvent, { type: 'organisation.absence-ended' }>['data']

const look = (leave: string) => ({ kind: 'clash', command: 'look', input: { leave } })

/** Leaves that take somebody away at that time: those that may have clashed with it look again. */
const touched = ({ org }: Pick<Surroundings, 'org'>, ...spans: readonly Span[]) =>
  [
    ...new Set(
      spans
        .flatMap(({ starts, ends }) => org.absencesBetween(instant(starts), instant(ends)))
        .flatMap(({ matter }: Absence) => (matter?.kind === 'leave' ? [matter.id] : [])),
    ),
  ].map(look)

const engagementChanged: Reaction['do'] = (c) => {
  const { starts, ends } = known(c.state as Engagement)
  const { from } = c.event.data as Partial<Rescheduled>
  return touched(c, { starts, ends }, ...(from ? [from] : []))
}
const researchChanged: Reaction['do'] = (c) => {
  const { from, until } = c.state as { readonly from: string; readonly until: string }
  return touched(c, { starts: `${from}T00:00`, ends: `${until}T23:59` })
}
const rosterChanged: Reaction['do'] = (c) => {
  const duties = dutiesOf(c.state as Roster, c)
  const [first] = duties
  return first ? touched(c, { starts: first.starts, ends: duties.at(-1)!.ends }) : []
}
/** The whole day: however long the agenda is by now. */
const meetingChanged: Reaction['do'] = (c) => {
  const state = c.state as Exclude<Meeting, { stage: 'new' }>
  const days = [state.starts, ...state.reschedulings.map(({ from }) => from)].map((at) => at.slice(0, 10))
  return touched(c, ...days.map((date) => ({ starts: `${date}T00:00`, ends: `${date}T23:59` })))
}

export const reactions: readonly Reaction[] = [
  {
    on: 'organisation.absence-noted',
    do: ({ event }) => {
      const { kind, matter } = event.data as unknown as Noted
      return kind === 'away' && matter?.kind === 'leave' ? [look(matter.id)] : []
    },
  },
  {
    on: 'organisation.absence-ended',
    do: ({ event }) => {
      const { matter } = event.data as unknown as Ended
      return matter.kind === 'leave' ? [look(matter.id)] : []
    },
  },
  ...['engagement.arranged', 'engagement.rescheduled', 'engagement.cancelled', 'engagement.held'].map((on) => ({
    on,
    do: engagementChanged,
  })),
  ...['research.planned', 'research.recorded', 'research.cancelled'].map((on) => ({ on, do: researchChanged })),
  ...['duty-roster.published', 'duty-roster.swapped'].map((on) => ({ on, do: rosterChanged })),
  ...['meeting.convened', 'meeting.rescheduled', 'meeting.cancelled', 'meeting.leave-granted', 'meeting.closed'].map(
    (on) => ({
      on,
      do: meetingChanged,
    }),
  ),
]
