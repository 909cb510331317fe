import { Fault } from '#kernel'
import type { ItemAdded, MeetingEvent } from './events.ts'
import { known, type Body, type Decision, type Item, type Known, type Leave, type Meeting } from './state.ts'

const fresh = (item: ItemAdded): Item => ({
  item: item.item,
  topic: item.topic,
  title: item.title,
  minutes: item.minutes,
  lead: item.lead,
  units: item.units,
  presenter: item.presenter,
  business: item.business,
  subjects: item.subjects,
  confidential: item.confidential,
  major: item.major,
  raised: item.raised,
  gates: item.gates,
  papers: null,
  recalled: null,
  notes: [],
  spoke: [],
  dissent: [],
  decision: null,
})

const change = (state: Known, id: string, to: (item: Item) => Item): Known => ({
  ...state,
  items: state.items.map((item) => (item.item === id ? to(item) : item)),
})
const without = (state: Known, id: string): Known => ({
  ...state,
  items: state.items.filter((item) => item.item !== id),
})
const leave = (state: Known, post: string, to: (had: Leave | undefined) => Leave): Known => ({
  ...state,
  leaves: { ...state.leaves, [post]: to(state.leaves[post]) },
})

export function evolve(before: Meeting, event: MeetingEvent): Meeting {
  if (event.type === 'meeting.planned') {
    const { on: _, ...plan } = event.data
    const body: Body = {
      ...plan,
      delegated: null,
      entrusted: null,
      lastItem: 0,
      items: [],
      removed: [],
      invited: [],
      leaves: {},
      signed: {},
      reschedulings: [],
      notice: null,
    }
    return { stage: 'planning', ...body }
  }
  const state = known(before)
  switch (event.type) {
    case 'meeting.item-added':
      return { ...state, lastItem: Number(event.data.item), items: [...state.items, fresh(event.data)] }
    case 'meeting.item-removed': {
      const { item, reason } = event.data
      const gone = state.stage === 'convened' ? state.items.filter((i) => i.item === item) : []
      return {
        ...without(state, item),
        removed: [...state.removed, ...gone.map(({ title, papers }) => ({ item, title, reason, papers }))],
      }
    }
    case 'meeting.items-reordered':
      return { ...state, items: event.data.items.flatMap((id) => state.items.filter((item) => item.item === id)) }
    case 'meeting.rescheduled': {
      const { starts, from, place, urgent, reason, missed, renewed, on } = event.data
      const called = renewed && {
        on,
        by: renewed.by,
        for: renewed.for,
        readers: [...renewed.members, ...renewed.attendees],
      }
      // A leave was for the day that was; whoever cannot come on the new one asks again.
      return {
        ...bodyOf(state),
        stage: called ? 'convened' : 'planning',
        starts,
        place: place ?? state.place,
        urgent: urgent ?? state.urgent,
        leaves: {},
        signed: {},
        notice: called,
        reschedulings: [...state.reschedulings, { from, to: starts, reason, missed }],
      }
    }
    case 'meeting.delegated':
      return { ...state, delegated: event.data.to }
    case 'meeting.entrusted':
      return { ...state, entrusted: event.data.to }
    case 'meeting.invited': {
      const { posts, item } = event.data
      return { ...state, invited: [...state.invited, ...posts.map((post) => ({ post, item }))] }
    }
    case 'meeting.convened': {
      const { by, urgent, members, attendees, on } = event.data
      return {
        ...bodyOf(state),
        stage: 'convened',
        urgent: urgent ?? state.urgent,
        notice: { on, by, for: event.data.for, readers: [...members, ...attendees] },
      }
    }
    case 'meeting.papers-delivered':
      return {
        ...state,
        items: state.items.map((item) =>
          event.data.items.includes(item.item) ? { ...item, papers: event.data.on } : item,
        ),
      }
    case 'meeting.papers-recalled':
      return change(state, event.data.item, (item) => ({ ...item, recalled: event.data.on }))
    case 'meeting.leave-asked': {
      const { post, reason, report } = event.data
      return leave(state, post, () => ({ stage: 'asked', reason, report, by: null, reported: false }))
    }
    case 'meeting.leave-granted':
    case 'meeting.leave-declined': {
      const { post, reason, by } = event.data
      const stage = event.type === 'meeting.leave-granted' ? 'granted' : 'declined'
      return leave(state, post, (had) => ({ stage, reason, report: had?.report ?? null, by, reported: false }))
    }
    case 'meeting.leaves-reported':
      return event.data.posts.reduce<Known>((s, post) => leave(s, post, (had) => ({ ...had!, reported: true })), state)
    case 'meeting.signed-in': {
      const { post, as, at, late, standIn } = event.data
      return { ...state, signed: { ...state.signed, [post]: { as, at, late, standIn, left: null } } }
    }
    case 'meeting.left': {
      const had = state.signed[event.data.post]
      return had ? { ...state, signed: { ...state.signed, [event.data.post]: { ...had, left: event.data.at } } } : state
    }
    case 'meeting.opened': {
      const { number, at, presider, acting, because, members, attendees } = event.data
      return { ...bodyOf(state), stage: 'open', number, opened: at, presider, acting, because, members, attendees }
    }
    case 'meeting.recorded': {
      const { item, presenter, notes, spoke, dissent } = event.data
      return change(state, item, (had) => ({
        ...had,
        presenter: presenter ?? had.presenter,
        notes: notes ? [...had.notes, notes] : had.notes,
        spoke: [...had.spoke, ...spoke],
        dissent: [...had.dissent, ...dissent],
      }))
    }
    case 'meeting.item-concluded': {
      const { item, conclusion, text, revision, lead, assist, due, subjects, grounds, present } = event.data
      const decision: Decision = { conclusion, text, revision, lead, assist, due, grounds, present }
      return change(state, item, (had) => ({ ...had, subjects, decision }))
    }
    case 'meeting.closed':
      if (state.stage !== 'open') throw new Fault(`A meeting at stage ${state.stage} was closed`)
      return { ...state, stage: 'closed', closed: event.data.at }
    case 'meeting.cancelled':
      return { ...bodyOf(state), stage: 'cancelled', reason: event.data.reason }
    case 'meeting.report-noted':
      return {
        ...state,
        items: state.items.map((item) =>
          item.topic === event.data.topic
            ? {
                ...item,
                gates: item.gates.map((gate) =>
                  gate.norm === 'topic.party-lead' ? { ...gate, state: 'met', on: event.data.on } : gate,
                ),
              }
            : item,
        ),
      }
  }
}

/** What a meeting keeps when it passes to another stage. */
function bodyOf(state: Known): Body {
  const {
    kind,
    starts,
    place,
    title,
    number,
    urgent,
    convenor,
    delegated,
    entrusted,
    lastItem,
    items,
    removed,
    invited,
    leaves,
    signed,
    reschedulings,
    notice,
  } = state
  return {
    kind,
    starts,
    place,
    title,
    number,
    urgent,
    convenor,
    delegated,
    entrusted,
    lastItem,
    items,
    removed,
    invited,
    leaves,
    signed,
    reschedulings,
    notice,
  }
}
