import type { Viewpoint } from '#kernel'
import { endOf, minutesOf } from '../agenda.ts'
import { business, businessOf, kinds, type MeetingView } from '../contract.ts'
import { presiderOf } from '../presider.ts'
import { quorumOf } from '../quorum.ts'
import { held, known, type Meeting } from '../state.ts'
import { itemsOf } from './item.ts'
import { peopleOf } from './person.ts'

/** Everything that the meeting's page and board show, as of this moment. */
export function meetingView(c: Viewpoint<Meeting>): MeetingView {
  const state = known(c.state)
  const named = (id: string) => ({ id, name: c.org.name(id) })
  const maybe = (id: string | null) => (id === null ? null : named(id))
  const presider = presiderOf(state, c)
  const opened = held(state)
  return {
    kind: state.kind,
    kindTitle: kinds[state.kind],
    number: opened?.number ?? state.number,
    starts: state.starts,
    ends: endOf(state),
    minutes: minutesOf(state),
    place: state.place,
    urgent: state.urgent,
    convenor: named(state.convenor),
    presider: {
      ...named(presider.post),
      acts: presider.acts && { for: named(presider.acts.for), because: presider.acts.because },
    },
    business: businessOf[state.kind].map((id) => ({ id, title: business[id] })),
    items: itemsOf(c),
    ...peopleOf(c),
    quorum: quorumOf(state, c),
    leaves: Object.entries(state.leaves).map(([post, leave]) => ({
      post,
      name: c.org.name(post),
      reason: leave.reason,
      report: leave.report,
      state: leave.stage,
      by: maybe(leave.by),
      reported: leave.reported,
    })),
    notice: state.notice && {
      on: state.notice.on,
      by: named(state.notice.by),
      for: maybe(state.notice.for),
      readers: state.notice.readers.map(named),
    },
    reschedulings: [...state.reschedulings],
    removed: [...state.removed],
    opened: opened?.opened ?? null,
    closed: state.stage === 'closed' ? state.closed : null,
    cancelled: state.stage === 'cancelled' ? state.reason : null,
  }
}
