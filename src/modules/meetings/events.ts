import type { NormId, PostId, UnitId } from '#kernel'
import type { Business, Conclusion, Kind, Revision, Role, Subject } from './contract.ts'

/** One thing that happened; `starts` and `at` are local or exact times as in the state, `on` an ISO date. */
type Happened<T extends string, D> = {
  readonly type: `meeting.${T}`
  readonly data: Readonly<D> & Readonly<Record<string, unknown>>
}

/** Who called the meeting and whom the notice went to; `for` and `because` when acting. */
export type Notice = {
  readonly by: PostId
  readonly for: PostId | null
  readonly because: NormId | null
  readonly members: readonly PostId[]
  readonly attendees: readonly PostId[]
}

export type Gate = { readonly norm: string; readonly state: 'met' | 'due' | 'unmet'; readonly on: string | null }
export type Dissent = { readonly post: PostId; readonly text: string }

export type Planned = {
  kind: Kind
  starts: string
  place: string | null
  title: string | null
  number: number | null
  urgent: string | null
  convenor: PostId
  on: string
}
export type ItemAdded = {
  item: string
  topic: string | null
  title: string
  minutes: number
  kind: Kind
  starts: string
  lead: UnitId | null
  units: readonly UnitId[]
  presenter: PostId | null
  business: Business
  subjects: readonly Subject[]
  confidential: boolean
  /** A major administrative decision: the head speaks last (decision.head-speaks-last). */
  major: boolean
  raised: PostId | null
  gates: readonly Gate[]
}
type ItemConcluded = {
  item: string
  topic: string | null
  conclusion: Conclusion
  text: string
  revision: Revision | null
  lead: UnitId | null
  assist: readonly UnitId[]
  due: string | null
  subjects: readonly Subject[]
  grounds: string | null
  /** Members present at that moment. */
  present: number
  on: string
}
type Absentee = { readonly post: PostId; readonly reason: string }
export type ConcludedItem = {
  readonly item: string
  readonly topic: string | null
  readonly title: string
  readonly lead: UnitId | null
  readonly assist: readonly UnitId[]
  readonly due: string | null
  readonly conclusion: Conclusion
  readonly text: string
  readonly revision: Revision | null
  readonly subjects: readonly Subject[]
  readonly dissent: readonly Dissent[]
  /** The unit that brought the item in, whoever is to carry the decision out. */
  readonly proposer: UnitId | null
}
export type Closed = {
  number: number
  kind: Kind
  title: string
  date: string
  starts: string
  place: string | null
  presider: PostId
  /** For whom the presider acted (代行). */
  acting: PostId | null
  convenor: PostId
  entrustedBy: PostId | null
  present: readonly PostId[]
  leave: readonly Absentee[]
  absent: readonly PostId[]
  attended: readonly PostId[]
  items: readonly ConcludedItem[]
  at: string
}

export type MeetingEvent =
  | Happened<'planned', Planned>
  | Happened<'item-added', ItemAdded>
  | Happened<'item-removed', { item: string; topic: string | null; reason: string }>
  | Happened<'items-reordered', { items: readonly string[] }>
  | Happened<
      'rescheduled',
      {
        starts: string
        from: string
        kind: Kind
        topics: readonly string[]
        place: string | null
        urgent: string | null
        reason: string
        missed: { present: number; due: number } | null
        renewed: Notice | null
        on: string
      }
    >
  | Happened<'delegated', { to: PostId; reason: string | null; on: string }>
  | Happened<'entrusted', { by: PostId; to: PostId; on: string }>
  | Happened<'invited', { posts: readonly PostId[]; item: string | null }>
  | Happened<'convened', Notice & { urgent: string | null; on: string }>
  | Happened<'papers-delivered', { items: readonly string[]; on: string }>
  | Happened<'papers-recalled', { item: string; missing: readonly PostId[]; on: string }>
  | Happened<'leave-asked', { post: PostId; reason: string; report: string | null; on: string }>
  | Happened<'leave-granted', { post: PostId; reason: string; by: PostId; on: string }>
  | Happened<'leave-declined', { post: PostId; reason: string; by: PostId; on: string }>
  | Happened<'leaves-reported', { posts: readonly PostId[]; on: string }>
  | Happened<'signed-in', { post: PostId; as: Role; at: string; late: number; standIn: PostId | null }>
  | Happened<'left', { post: PostId; at: string; reason: string | null }>
  | Happened<
      'opened',
      {
        number: number
        at: string
        presider: PostId
        acting: PostId | null
        because: NormId | null
        members: readonly PostId[]
        attendees: readonly PostId[]
        present: number
        due: number
      }
    >
  | Happened<
      'recorded',
      {
        item: string
        presenter: PostId | null
        notes: string | null
        spoke: readonly PostId[]
        dissent: readonly Dissent[]
        at: string
      }
    >
  | Happened<'item-concluded', ItemConcluded>
  | Happened<'closed', Closed>
  | Happened<'cancelled', { topics: readonly string[]; reason: string; on: string }>
  | Happened<'report-noted', { topic: string; on: string }>
