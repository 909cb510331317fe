import type { PostId, Text, UnitId } from '#kernel'
import type {
  AbsenceRecord,
  Charge,
  Counsel,
  Designation,
  Evidence,
  Holder,
  OrganisationState,
  Pair,
  PostRecord,
  UnitRecord,
} from './state.ts'

export type Founding = Omit<OrganisationState, 'stage' | 'designations' | 'absences'> & { readonly from: string }
type Matter = { readonly kind: string; readonly id: string }

/** Moments are ISO strings, see moment.ts; an `until` is the first moment at which something no longer holds. */
export type OrganisationEvent =
  | { readonly type: 'organisation.established'; readonly data: Founding }
  | { readonly type: 'organisation.appointed'; readonly data: Holder }
  | {
      readonly type: 'organisation.relieved'
      readonly data: {
        readonly post: PostId
        readonly person: string
        readonly until: string
        readonly evidence?: Evidence
        readonly reason?: string
      }
    }
  | {
      readonly type: 'organisation.charge-set'
      readonly data: {
        readonly leaders: readonly PostId[]
        readonly charge: readonly Charge[]
        readonly from: string
        readonly number?: string
      }
    }
  | { readonly type: 'organisation.pair-set'; readonly data: Pair }
  | { readonly type: 'organisation.designated'; readonly data: Designation }
  | {
      readonly type: 'organisation.designation-revoked'
      readonly data: { readonly until: string; readonly reason: string }
    }
  | {
      readonly type: 'organisation.unit-added'
      readonly data: { readonly unit: UnitRecord; readonly posts: readonly PostRecord[]; readonly leader?: PostId }
    }
  | {
      readonly type: 'organisation.unit-renamed'
      readonly data: {
        readonly unit: UnitId
        readonly name: Text
        readonly posts: readonly { readonly id: PostId; readonly name: Text }[]
        readonly from: string
      }
    }
  | {
      readonly type: 'organisation.unit-merged'
      readonly data: { readonly unit: UnitId; readonly into: UnitId; readonly until: string; readonly number?: string }
    }
  | {
      readonly type: 'organisation.unit-closed'
      readonly data: {
        readonly unit: UnitId
        readonly successor: UnitId
        readonly until: string
        readonly reason: string
      }
    }
  | { readonly type: 'organisation.post-added'; readonly data: { readonly post: PostRecord; readonly pair?: PostId } }
  | {
      readonly type: 'organisation.post-closed'
      readonly data: { readonly post: PostId; readonly until: string; readonly reason: string }
    }
  | {
      readonly type: 'organisation.counsel-added'
      readonly data: { readonly counsel: Counsel; readonly post: PostRecord; readonly holder: Holder }
    }
  | { readonly type: 'organisation.absence-noted'; readonly data: AbsenceRecord & { readonly on: string } }
  | { readonly type: 'organisation.absence-ended'; readonly data: { readonly matter: Matter; readonly until: string } }
