import { Fault, type Attachment, type UnitId } from '#kernel'
import { evolveConsultation, type Row, type Signature } from './consultation.ts'
import type {
  AmountFinding,
  CoordinationResult,
  DecisionConclusion,
  MeetingKind,
  ReturnGround,
} from './contract/words.ts'
import type { Content, Proof, Signer, TopicEvent } from './events.ts'

type Mark = { readonly on: string; readonly by: Signer }
type Remark = Mark & { readonly text: string | null }

export type Account = Mark & {
  readonly round: number
  readonly units: readonly UnitId[]
  readonly text: string
  readonly ours: string
  readonly theirs: string
  readonly proposal: string | null
}
export type Coordination = Mark & {
  readonly round: number
  readonly units: readonly UnitId[]
  readonly result: CoordinationResult
  readonly text: string
}
export type Slot = {
  readonly meeting: string
  readonly kind: MeetingKind
  readonly date: string
  readonly starts: string
}
export type Report = { readonly report: string; readonly on: string; readonly at: string; readonly after: boolean }
export type Decision = {
  readonly meeting: string
  readonly item: string
  readonly conclusion: DecisionConclusion
  readonly text: string | null
  readonly revision: 'minor' | 'major' | null
  readonly lead: UnitId | null
  readonly assist: readonly UnitId[]
  readonly due: string | null
  readonly on: string
  /** The day on which the meeting closed, once it has. */
  readonly closedOn: string | null
}

type Held = Content & {
  readonly lead: UnitId
  readonly drafter: string
  readonly raised: Mark | null
  readonly number: string | null
  readonly filed: number | null
  readonly beyond: string | null
  readonly round: number
  /** All rounds; the last row of a unit counts. */
  readonly rows: readonly Row[]
  readonly signatures: readonly Signature[]
  readonly proofs: readonly Proof[]
  readonly account: Account | null
  readonly coordination: readonly Coordination[]
  readonly submitted: (Remark & { readonly at: string }) | null
  readonly submissions: number
  readonly leader: Remark | null
  readonly director: Remark | null
  readonly mayor: Remark | null
  readonly amounts: AmountFinding | null
  readonly returns: readonly (Mark & { readonly ground: ReturnGround; readonly reason: string })[]
  /** Returned as within the unit's own authority; `beyond` is what was said against that since. */
  readonly ownAuthority: boolean
  readonly late: (Mark & { readonly date: string }) | null
  readonly reports: readonly Report[]
  readonly deferrals: readonly { readonly meeting: string; readonly text: string | null; readonly on: string }[]
  readonly absorbed: readonly { readonly topic: string; readonly title: string; readonly on: string }[]
  readonly issue: { readonly number: string; readonly on: string } | null
}

export type Drafted =
  | (Held & {
      readonly stage: 'drafting' | 'consulting' | 'returned' | 'reviewing' | 'balancing' | 'approving' | 'pooled'
    })
  | (Held & { readonly stage: 'scheduled'; readonly slot: Slot })
  | (Held & { readonly stage: 'decided' | 'closed'; readonly slot: Slot; readonly decision: Decision })
  | (Held & { readonly stage: 'withdrawn'; readonly withdrawn: Mark & { readonly reason: string } })
  | (Held & { readonly stage: 'merged'; readonly merged: Mark & { readonly into: string; readonly reason: string } })
export type Topic = { readonly stage: 'new' } | Drafted

export const none: Topic = { stage: 'new' }

/** A topic that was drafted: every command but the opening ones meets no other. */
export function drafted(topic: Topic): Drafted {
  if (topic.stage === 'new') throw new Fault('A topic that nobody has drafted')
  return topic
}

const begun = (lead: UnitId, content: Content, drafter: string, raised: Mark | null): Drafted => ({
  stage: 'drafting',
  ...content,
  lead,
  drafter,
  raised,
  number: null,
  filed: null,
  beyond: null,
  round: 0,
  rows: [],
  signatures: [],
  proofs: [],
  account: null,
  coordination: [],
  submitted: null,
  submissions: 0,
  leader: null,
  director: null,
  mayor: null,
  amounts: null,
  returns: [],
  ownAuthority: false,
  late: null,
  reports: [],
  deferrals: [],
  absorbed: [],
  issue: null,
})

export function evolve(state: Topic, event: TopicEvent): Topic {
  if (event.type === 'topic.drafted') return begun(event.data.lead, event.data.content, event.data.by.post, null)
  if (event.type === 'topic.raised')
    return begun(event.data.lead, event.data.content, event.data.by.post, { on: event.data.on, by: event.data.by })
  return evolveDrafted(drafted(state), event)
}

type Later = Exclude<TopicEvent, { type: 'topic.drafted' | 'topic.raised' }>

function evolveDrafted(t: Drafted, event: Later): Topic {
  const { type, data } = event
  switch (type) {
    case 'topic.revised': {
      const { beyond, ...changes } = data.changes
      const revised = { ...t, ...changes, ...(beyond === undefined ? {} : { beyond }) }
      return data.voids ? { ...revised, signatures: [] } : revised
    }
    case 'topic.proof-attached':
      return { ...t, proofs: [...t.proofs, data.proof] }
    case 'topic.reassigned':
      return {
        ...t,
        lead: data.lead,
        units: t.units.filter((unit) => unit !== data.lead),
        townships: t.townships.filter((unit) => unit !== data.lead),
        rows: t.rows.filter((row) => row.unit !== data.lead),
        signatures: t.signatures.filter((s) => s.unit !== data.lead),
      }
    case 'topic.consulted':
      return { ...t, ...evolveConsultation(t, { step: 'consulted', data }), stage: 'consulting', round: data.round }
    case 'topic.replied':
      return { ...t, ...evolveConsultation(t, { step: 'replied', data }) }
    case 'topic.reconsidered':
      return { ...t, ...evolveConsultation(t, { step: 'reconsidered', data }) }
    case 'topic.silence-taken':
      return { ...t, ...evolveConsultation(t, { step: 'silence-taken', data }) }
    case 'topic.time-requested':
      return { ...t, ...evolveConsultation(t, { step: 'time-requested', data }) }
    case 'topic.extended':
      return { ...t, ...evolveConsultation(t, { step: 'extended', data }) }
    case 'topic.settled':
      return { ...t, ...evolveConsultation(t, { step: 'settled', data }) }
    case 'topic.signed':
      return { ...t, ...evolveConsultation(t, { step: 'signed', data }) }
    case 'topic.accounted':
      return { ...t, account: data }
    case 'topic.coordinated':
      return { ...t, coordination: [...t.coordination, data] }
    case 'topic.submitted':
      return {
        ...t,
        stage: data.to,
        number: data.number,
        filed: data.filed,
        submitted: { on: data.on, by: data.by, at: data.at, text: data.text },
        submissions: t.submissions + 1,
      }
    case 'topic.reviewed':
      return { ...t, stage: data.to, leader: { text: data.text, on: data.on, by: data.by } }
    case 'topic.balanced':
      return {
        ...t,
        stage: data.to,
        meeting: data.meeting,
        amounts: data.amounts,
        mayor: null,
        director: { text: data.text, on: data.on, by: data.by },
      }
    case 'topic.approved':
      return { ...t, stage: 'pooled', mayor: data }
    case 'topic.returned':
      return {
        ...t,
        stage: 'returned',
        submitted: null,
        leader: null,
        director: null,
        mayor: null,
        returns: [...t.returns, data],
        ...(data.ground === 'own-authority' ? { ownAuthority: true, beyond: null } : {}),
      }
    case 'topic.withdrawn':
      return { ...t, stage: 'withdrawn', withdrawn: data }
    case 'topic.merged':
      return { ...t, stage: 'merged', merged: { into: data.into, reason: data.reason, on: data.on, by: data.by } }
    case 'topic.absorbed':
      return { ...t, absorbed: [...t.absorbed, data] }
    case 'topic.admitted-late':
      return { ...t, late: data }
    case 'topic.scheduled':
      return {
        ...t,
        stage: 'scheduled',
        slot: { meeting: data.meeting, kind: data.kind, date: data.date, starts: data.starts },
      }
    case 'topic.unscheduled':
      return 'slot' in t ? backInPool(t) : t
    case 'topic.concluded': {
      if (!('slot' in t)) return t
      if (data.conclusion === 'deferred')
        return {
          ...backInPool(t),
          deferrals: [...t.deferrals, { meeting: data.meeting, text: data.text, on: data.on }],
        }
      return { ...t, stage: 'decided', slot: t.slot, decision: { ...data, closedOn: null } }
    }
    case 'topic.meeting-closed':
      return 'decision' in t && t.decision.meeting === data.meeting
        ? { ...t, decision: { ...t.decision, closedOn: data.on } }
        : t
    case 'topic.report-noted':
      return { ...t, reports: [...t.reports, { ...data, after: 'decision' in t }] }
    case 'topic.issue-recorded':
      return { ...t, issue: { number: data.number, on: data.issued } }
    case 'topic.closed':
      return 'decision' in t ? { ...t, stage: 'closed' } : t
  }
}

/** Off the agenda: nothing of the meeting stays behind. */
function backInPool(t: Extract<Drafted, { slot: Slot }>): Drafted {
  const { slot: _, ...rest } = t
  return { ...rest, stage: 'pooled' }
}

/** Files of a topic wherever they hang, each once. */
export function filesOf(t: Drafted): readonly Attachment[] {
  const all = [...t.files, ...t.proofs.flatMap((p) => p.files), ...t.rows.flatMap((r) => r.files)]
  return all.filter((file, i) => all.findIndex((f) => f.sha256 === file.sha256 && f.name === file.name) === i)
}
