import { Fault as Broken, type Attachment, type PostId, type UnitId } from '#kernel'
import { due, unread, type Circulated } from './circulation.ts'
import type { Opinion, Order, Retention } from './contract.ts'
import type { Fault, Finding, Issued, Mark, OpenStage, Paper, Proposal, Reply, Signer } from './events.ts'

/** What a leader did with the paper: the three acts are never the same thing (document.clear-opinion, document.circle-read). */
export type Act = Mark & {
  readonly act: 'opinion' | 'circle' | 'instruction'
  readonly post: PostId
  /** In which turn through the leaders: a new turn asks again, and keeps what was said. */
  readonly round: number
  readonly opinion: Opinion | null
  readonly text: string | null
  readonly units: readonly UnitId[]
  readonly given: string
  readonly files: readonly Attachment[]
}

export type Work = {
  readonly lead: UnitId
  readonly assist: readonly UnitId[]
  readonly due: string | null
  readonly on: string
  readonly text: string | null
  /** 签收: units that signed for it, with who does it. */
  readonly taken: readonly { readonly unit: UnitId; readonly on: string; readonly contact: string | null }[]
  readonly declined: string | null
  /** Absent: all at the same time. */
  readonly order?: 'in-order'
  /** Assisting units that have done their part. */
  readonly done?: readonly UnitId[]
}

/** Moves and remarks that change no content, in their order; `what` is the event's name without the kind. */
export type Note = Mark & {
  readonly what: string
  readonly text: string
  readonly of: string | null
  readonly files: readonly Attachment[]
}

type Body = {
  /** Null only until the number book has given one, in the transaction that registers it. */
  readonly number: string | null
  /** Voided in the book: still written on the paper, until it is numbered anew. */
  readonly numberVoid?: { readonly number: string; readonly reason: string; readonly on: string }
  readonly year: number
  readonly again: string | null
  readonly registered: Mark
  readonly paper: Paper
  readonly checks: readonly (Mark & { readonly findings: readonly Finding[]; readonly text: string | null })[]
  readonly proposal: (Proposal & { readonly mark: Mark }) | null
  readonly presented: (Mark & { readonly text: string | null }) | null
  readonly signers: readonly PostId[]
  readonly round: number
  readonly acts: readonly Act[]
  readonly circulation: readonly Circulated[]
  readonly work: Work | null
  readonly reply: (Reply & { readonly mark: Mark }) | null
  readonly documents: readonly Issued[]
  readonly notes: readonly Note[]
  /** Something important was reported (document.reply): the leaders read it at once. */
  readonly important: boolean
  /** When the present stage began, and the step that led to it: what can be taken back. */
  readonly entered: { readonly on: string; readonly at: string }
  readonly last: { readonly from: OpenStage; readonly by: Signer; readonly at: string } | null
  /** Sent back with the order to come back here. */
  readonly resume: OpenStage | null
}

export type Running = Body & { readonly stage: OpenStage }
export type Known =
  | Running
  | (Body & {
      readonly stage: 'returned'
      readonly returned: Mark & { readonly faults: readonly Fault[]; readonly text: string | null }
    })
  | (Body & {
      readonly stage: 'filed'
      readonly filed: Mark & { readonly retention: Retention; readonly text: string | null }
    })
/** A paper that is kept elsewhere: nothing of its content is here (secrecy.keep). */
export type Stub = {
  readonly stage: 'elsewhere'
  readonly reference: string
  readonly received: string
  readonly place: string
  readonly directTo: PostId | null
  readonly noted: Mark
}
export type Incoming = { readonly stage: 'new' } | Stub | Known

/** Every stage but those of a paper that is not here. */
export const registeredStages = [
  'registered',
  'checked',
  'proposing',
  'instructing',
  'undertaking',
  'replied',
  'filed',
  'returned',
] as const satisfies readonly Known['stage'][]

export const none: Incoming = { stage: 'new' }

/** A registered paper: every command but those that register meets no other. */
export function known(state: Incoming): Known {
  if (state.stage === 'new' || state.stage === 'elsewhere') throw new Broken('A paper that is not registered here')
  return state
}

/** The latest check; earlier ones stay on record. */
export const lastCheck = (s: Known) => s.checks.at(-1) ?? null
export const actsNow = (s: Known): readonly Act[] => s.acts.filter((act) => act.round === s.round)
const acted = (s: Known, id: PostId): boolean => actsNow(s).some((act) => act.post === id)

/** Leaders who still have to act: the next one, or all of them where it goes to them at the same time. */
export function waitingSigners(s: Known): readonly PostId[] {
  const left = s.signers.filter((id) => !acted(s, id))
  return orderOf(s) === 'together' ? left : left.slice(0, 1)
}
export const unsigned = (s: Known): readonly PostId[] => s.signers.filter((id) => !acted(s, id))
export const orderOf = (s: Known): Order => s.proposal?.order ?? 'in-order'
export const unreadBy = (s: Known): readonly PostId[] => unread(s.circulation)
/** The circle, or the instruction, with which somebody in circulation read it. */
export const actOfReader = (s: Known, { post, read: on }: Circulated): Act | undefined =>
  on === null ? undefined : s.acts.findLast((act) => act.post === post && act.given === on)
/** Before whom it lies to be read: in order, only the next one. */
export const dueReaders = (s: Known): readonly PostId[] => due(s.circulation)

export const isUrgent = (s: Pick<Known, 'paper'>): boolean => s.paper.urgency !== 'normal'
export const undertakers = (s: Known): readonly UnitId[] => (s.work ? [s.work.lead, ...s.work.assist] : [])
/** Whom the work has reached: in order, the assisting units up to the first that has not done its part. */
export function atWork({ work }: Known): readonly UnitId[] {
  if (!work) return []
  const open = work.assist.findIndex((id) => !work.done?.includes(id))
  return [work.lead, ...(work.order === 'in-order' && open >= 0 ? work.assist.slice(0, open + 1) : work.assist)]
}
