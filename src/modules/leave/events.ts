import type { Attachment, PostId } from '#kernel'
import type { AbsenceNotice } from '#org'
import type { Half, LeaveKind, Seat, Tier, When } from './state.ts'

/** Dates are ISO dates, moments carry their offset. `absences` and `wasAway` are what the organisation listens for. */
export type Requested = When & {
  readonly on: string
  readonly post: PostId
  /** Every post of the person: whoever is away is away from all of them. */
  readonly posts: readonly PostId[]
  readonly person: string
  readonly tier: Tier
  readonly kind: LeaveKind
  readonly place: string
  readonly reason: string
  readonly acting: PostId | null
  /** Who acts for the person's other posts, where the leave names somebody; absent in entries of before there was this field. */
  readonly also?: readonly Seat[]
  readonly phone: string | null
  /** Written reasons of an urgent departure. */
  readonly urgent: string | null
  readonly files: readonly Attachment[]
}
export type Extension = {
  readonly on: string
  readonly until: string
  readonly untilHalf: Half
  readonly ends: string
  readonly days: number
  readonly acting: PostId | null
  readonly reason: string
  readonly files: readonly Attachment[]
}

export type LeaveEvent =
  | { readonly type: 'leave.requested'; readonly data: Requested }
  /** `registered`: the mayor's own, which nobody approves (interpretation leave-mayor). */
  | {
      readonly type: 'leave.approved'
      readonly data: { readonly on: string; readonly registered: boolean; readonly absences: readonly AbsenceNotice[] }
    }
  | { readonly type: 'leave.refused'; readonly data: { readonly on: string; readonly reason: string } }
  | {
      readonly type: 'leave.cancelled'
      readonly data: { readonly on: string; readonly reason: string; readonly wasAway: boolean }
    }
  | { readonly type: 'leave.extension-requested'; readonly data: Extension }
  | {
      readonly type: 'leave.extension-approved'
      readonly data: Extension & { readonly registered: boolean; readonly absences: readonly AbsenceNotice[] }
    }
  | { readonly type: 'leave.extension-refused'; readonly data: { readonly on: string; readonly reason: string } }
  /** Somebody else acts from now on: whoever did has left, or is away too. */
  | {
      readonly type: 'leave.acting-named'
      readonly data: {
        readonly on: string
        readonly post: PostId
        readonly acting: PostId | null
        readonly reason: string
        readonly absences: readonly AbsenceNotice[]
      }
    }
  /** What an urgent departure left open is handed in afterwards. */
  | {
      readonly type: 'leave.completed'
      readonly data: { readonly on: string; readonly files: readonly Attachment[]; readonly note: string | null }
    }
  | { readonly type: 'leave.party-filed'; readonly data: { readonly on: string; readonly number: string | null } }
  | {
      readonly type: 'leave.ended'
      readonly data: { readonly on: string; readonly at: string; readonly wasAway: true; readonly note: string | null }
    }
