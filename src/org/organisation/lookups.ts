import type { PostId, Text, UnitId } from '#kernel'
import { covers, overlap, type Span } from '../moment.ts'
import type { Charge, Holder, OrganisationState, PostRecord, UnitRecord } from './state.ts'

const at = (instant: Temporal.Instant): number => instant.epochMilliseconds

export const unitOf = (state: OrganisationState, id: UnitId, when: Temporal.Instant): UnitRecord | undefined =>
  state.units.find((unit) => unit.id === id && covers(unit, at(when)))
export const postOf = (state: OrganisationState, id: PostId, when: Temporal.Instant): PostRecord | undefined =>
  state.posts.find((post) => post.id === id && covers(post, at(when)))
export const isHead = (state: OrganisationState, id: PostId): boolean => state.units.some((unit) => unit.head === id)
/** Whoever holds the post at some time in the span. */
export const holderIn = (state: OrganisationState, post: PostId, span: Span): Holder | undefined =>
  state.holders.find((holder) => holder.post === post && overlap(holder, span))
export const heldBy = (state: OrganisationState, person: string, span: Span): readonly Holder[] =>
  state.holders.filter((holder) => holder.person === person && overlap(holder, span))
export const chargeNow = (state: OrganisationState, when: Temporal.Instant): readonly Charge[] =>
  state.charge.filter((charge) => covers(charge, at(when)))
export const personName = ({ person, name }: Holder): Text => ({ zh: name ?? person, en: name ?? person })
/** Handles are never used twice: old matters are addressed to them. */
export const taken = (state: OrganisationState, id: string): boolean =>
  [...state.units, ...state.posts, ...state.outside].some((entry) => entry.id === id) ||
  state.units.some((unit) => [unit.head, unit.deputy, unit.clerk].includes(id))
