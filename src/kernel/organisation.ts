import type { NormId, Text } from '#rulebook'
import type { Actor, PostId, Principal, UnitId } from './principal.ts'

/** What the kernel and the modules ask about who is who at a moment. The org room answers it. */
export type Unit = {
  readonly id: UnitId
  readonly name: Text
  /** office · department · institution · agency · development-zone · subdistrict · township · outside */
  readonly kind: string
  readonly duties: readonly string[]
  readonly independent: boolean
}
export type Post = {
  readonly id: PostId
  readonly name: Text
  readonly unit?: UnitId
  /** leader · office · head · deputy · clerk · counsel · admin */
  readonly role: string
  /** Of a leader: mayor · vice-mayor · party-group. */
  readonly rank?: string
}

/** Who does a post's work at a moment. `because` names the norm when it is not the holder. */
export type StandIn = { readonly post: PostId; readonly because?: NormId; readonly absence?: Absence }
export type Absence = {
  readonly post: PostId
  readonly from: string
  readonly until: string
  readonly acting?: PostId
  readonly reason: string
  readonly matter?: { readonly kind: string; readonly id: string }
}

export type Organisation = {
  readonly version: number
  /** The posts that a person holds. */
  postsOf(person: string, at: Temporal.Instant): readonly PostId[]
  holderOf(post: PostId, at: Temporal.Instant): string | undefined
  /** Absence, then designation, then the pair, then deputizes_for; undefined when nobody can act. */
  actsFor(post: PostId, at: Temporal.Instant): StandIn | undefined
  /** The posts whose work `post` does now, its own excepted. */
  standsInFor(post: PostId, at: Temporal.Instant): readonly PostId[]
  /** Who would stand in if `post` were away: used to explain a refusal. */
  standInOf(post: PostId, at: Temporal.Instant): { readonly post: PostId; readonly because: NormId } | undefined
  absences(at: Temporal.Instant): readonly Absence[]
  /** Absences known now that touch the time from `from` (counted) to `until` (not counted), in the order in which they begin. */
  absencesBetween(from: Temporal.Instant, until: Temporal.Instant): readonly Absence[]
  principalsOf(actor: Actor, at: Temporal.Instant): readonly Principal[]
  post(id: PostId): Post | undefined
  unit(id: UnitId, at: Temporal.Instant): Unit | undefined
  units(at: Temporal.Instant): readonly Unit[]
  /** Bodies outside the government to which it writes: the Party committee, the congress. */
  outside(): readonly Unit[]
  posts(at: Temporal.Instant): readonly Post[]
  head(unit: UnitId): PostId
  /** Leaders in order: mayor, vice mayors, Party group members. */
  leaders(at: Temporal.Instant): readonly PostId[]
  leaderInCharge(unit: UnitId, at: Temporal.Instant): PostId | undefined
  chargeOf(leader: PostId, at: Temporal.Instant): readonly UnitId[]
  pairOf(leader: PostId, at: Temporal.Instant): PostId | undefined
  unitsWithDuty(duty: string, at: Temporal.Instant): readonly UnitId[]
  name(of: string): Text
}
