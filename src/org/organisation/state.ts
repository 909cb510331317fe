import type { Absence, PostId, Text, UnitId } from '#kernel'
import type { Span } from '../moment.ts'

export const unitKinds = [
  'office',
  'department',
  'institution',
  'agency',
  'development-zone',
  'subdistrict',
  'township',
] as const
export type UnitKind = (typeof unitKinds)[number]
export const roles = ['leader', 'office', 'head', 'deputy', 'clerk', 'counsel', 'admin'] as const
export type Role = (typeof roles)[number]
export type Rank = 'mayor' | 'vice-mayor' | 'party-group'

export type UnitRecord = Span & {
  readonly id: UnitId
  readonly name: Text
  readonly kind: UnitKind
  readonly duties: readonly string[]
  readonly independent: boolean
  readonly head: PostId
  readonly deputy: PostId
  readonly clerk: PostId
  /** Earlier names, oldest first: old papers carry them. */
  readonly former: readonly Text[]
  /** Where its work and its matters went when it was merged or closed. */
  readonly successor?: UnitId
}
export type PostRecord = Span & {
  readonly id: PostId
  readonly name: Text
  readonly role: Role
  readonly unit?: UnitId
  readonly rank?: Rank
}
export type Evidence = { readonly number: string; readonly date: string }
/** `evidence`: the document of the appointment, asked for by org.members. */
export type Holder = Span & {
  readonly post: PostId
  readonly person: string
  readonly name?: string
  readonly evidence?: Evidence
}
export type Charge = Span & { readonly leader: PostId; readonly unit: UnitId }
export type Pair = Span & { readonly leader: PostId; readonly pair: PostId }
export type Designation = Span & { readonly post: PostId; readonly reason: string }
export type Counsel = Span & { readonly post: PostId; readonly kind: 'internal' | 'external' }
/** away: on leave or travelling on duty · engaged: double-booked at that hour (article 9). */
export type AbsenceRecord = Absence & { readonly kind: 'away' | 'engaged' }

/** Who is who, in time. Plain JSON; nothing that once held is removed, except absences long past. */
export type OrganisationState = {
  readonly stage: 'new' | 'standing'
  readonly government: { readonly code: string; readonly name: Text }
  readonly units: readonly UnitRecord[]
  readonly posts: readonly PostRecord[]
  readonly outside: readonly { readonly id: UnitId; readonly name: Text }[]
  readonly holders: readonly Holder[]
  readonly charge: readonly Charge[]
  readonly pairs: readonly Pair[]
  /** Who presides over the overall work while another is away (acting.mayor). */
  readonly deputizes: readonly { readonly post: PostId; readonly for: PostId }[]
  readonly designations: readonly Designation[]
  readonly counsel: readonly Counsel[]
  readonly absences: readonly AbsenceRecord[]
}

export const unfounded: OrganisationState = {
  stage: 'new',
  government: { code: '', name: { zh: '', en: '' } },
  units: [],
  posts: [],
  outside: [],
  holders: [],
  charge: [],
  pairs: [],
  deputizes: [],
  designations: [],
  counsel: [],
  absences: [],
}
