import type { Text, Viewpoint } from '#kernel'
import { agendaOf, type Slot } from '../agenda.ts'
import type { MeetingView } from '../contract.ts'
import { undelivered, withPapers } from '../rules/papers.ts'
import { known, type Item, type Meeting } from '../state.ts'

type ItemView = MeetingView['items'][number]
type GateView = ItemView['gates'][number]

const words: Readonly<Record<string, Text>> = {
  'topic.heads-sign': { zh: '会签', en: 'Countersigned' },
  'topic.normative-reviewed': { zh: '合法性审查', en: 'Legality review' },
  'topic.chain': { zh: '审定', en: 'Approved' },
  'topic.party-lead': { zh: '报备', en: 'Reported to the Party committee' },
  'meeting.papers-delivered': { zh: '送达', en: 'Papers delivered' },
}

function gates(item: Item, kind: MeetingView['kind']): GateView[] {
  const own = item.gates.map(({ norm, state, on }): GateView => ({
    norm,
    says: words[norm] ?? { zh: norm, en: norm },
    state,
    on,
  }))
  const norm = 'meeting.papers-delivered'
  return withPapers.includes(kind)
    ? [...own, { norm, says: words[norm]!, state: undelivered([item]).length ? 'due' : 'met', on: item.papers }]
    : own
}

export function itemsOf(c: Viewpoint<Meeting>): ItemView[] {
  const state = known(c.state)
  const named = (id: string) => ({ id, name: c.org.name(id) })
  const maybe = (id: string | null) => (id === null ? null : named(id))
  const view = ({ item, no, startsAt, endsAt, waiting }: Slot): ItemView => ({
    item: item.item,
    no,
    topic: item.topic,
    title: item.title,
    lead: maybe(item.lead),
    units: item.units.map(named),
    presenter: maybe(item.presenter),
    business: item.business,
    subjects: [...item.subjects],
    minutes: item.minutes,
    startsAt,
    endsAt,
    confidential: item.confidential,
    papersDelivered: item.papers,
    papersRecalled: item.recalled,
    raised: maybe(item.raised),
    gates: gates(item, state.kind),
    waiting: waiting.map(named),
    notes: [...item.notes],
    spoke: item.spoke.map(named),
    dissent: item.dissent.map(({ post, text }) => ({ post, name: c.org.name(post), text })),
    decision: item.decision && {
      ...item.decision,
      lead: maybe(item.decision.lead),
      assist: item.decision.assist.map(named),
    },
  })
  return agendaOf(state).map(view)
}
