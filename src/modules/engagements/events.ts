import type { Attachment, PostId, Principal, UnitId } from '#kernel'
import type { AbsenceNotice } from '#org'
import type { ForeignResult, Sort } from './contract.ts'

/** Whose act it was; `for` when acting for a post (代). */
export type Signer = { readonly post: PostId; readonly for: PostId | null }

/** What, when and where. Times are local (Asia/Shanghai), to the minute. */
export type Occasion = {
  readonly title: string
  readonly sort: Sort
  readonly starts: string
  readonly ends: string
  readonly place: string
}
export type Reception = {
  readonly letter: string | null
  readonly guests: number
  readonly accompanying: number
  readonly meals: number
}
/** What the host reports to the office. Costs in yuan. */
export type Invitation = Occasion & {
  readonly leaders: readonly PostId[]
  readonly content: string | null
  readonly asked: string | null
  readonly conference: string | null
  readonly foreign: boolean
  readonly participants: number | null
  readonly cost: number | null
  readonly budget: string | null
  readonly reception: Reception | null
  readonly late: string | null
  readonly files: readonly Attachment[]
}
/** A leader asked, and who goes instead (补位). */
export type Instead = { readonly post: PostId; readonly by: PostId }

export type Slot = { readonly starts: string; readonly ends: string; readonly place: string }
/** `reported`: from when the lead time is counted now. `tells`: who has to know and did not move it themselves. */
export type Rescheduled = {
  readonly from: Slot
  readonly to: Slot
  readonly reported: string
  readonly late: string | null
  readonly tells: readonly Principal[]
  readonly arrangement: {
    readonly attends: readonly PostId[]
    readonly instead: readonly Instead[]
    readonly absences: readonly AbsenceNotice[]
  } | null
  /** Somebody was double-booked at the old time: the organisation takes that back. */
  readonly wasAway: boolean
}

type Of<Type extends string, Data> = { readonly type: `engagement.${Type}`; readonly data: Data }
type Signed = { readonly on: string; readonly by: Signer }
type Remarked = Signed & { readonly text: string | null }
type Reasoned = Signed & { readonly reason: string }

export type EngagementEvent =
  | Of<'handed-over', Signed & { readonly host: UnitId; readonly occasion: Occasion }>
  | Of<'invited', Signed & { readonly host: UnitId; readonly invitation: Invitation }>
  | Of<'foreign-reviewed', Remarked & { readonly result: ForeignResult }>
  | Of<'approved', Remarked>
  | Of<'party-approved', Signed & { readonly number: string; readonly date: string }>
  | Of<
      'arranged',
      Signed & {
        readonly attends: readonly PostId[]
        readonly instead: readonly Instead[]
        readonly late: string | null
        readonly note: string | null
        /** Hours in which somebody is double-booked: the organisation moves the work to whoever stands in. */
        readonly absences: readonly AbsenceNotice[]
      }
    >
  | Of<'rescheduled', Reasoned & Rescheduled>
  /** `of`: in whose place it was said. */
  | Of<'acknowledged', Signed & { readonly of: readonly Principal[] }>
  | Of<'declined', Reasoned>
  | Of<'cancelled', Reasoned & { readonly wasAway: boolean }>
  | Of<
      'held',
      Remarked & {
        readonly attended: readonly PostId[]
        readonly participants: number
        readonly cost: number
        readonly list: string | null
        readonly files: readonly Attachment[]
      }
    >
