import type { Organisation, PostId, Surroundings } from '#kernel'
import { instant } from './when.ts'
import type { Tier } from './state.ts'

export function tierOf(org: Organisation, post: PostId): Tier {
  const { role, rank, unit } = org.post(post) ?? { role: 'clerk' }
  if (role === 'leader') return rank === 'mayor' ? 'mayor' : 'leader'
  return unit !== undefined && org.head(unit) === post ? 'head' : 'staff'
}

const order: readonly Tier[] = ['mayor', 'leader', 'head', 'staff']
/** Of a person's posts the one that the leave is asked by: the mayor's before a head's; among equals the one named. */
export const foremost = (org: Organisation, posts: readonly PostId[], named: PostId): PostId =>
  posts.toSorted(
    (a, b) =>
      order.indexOf(tierOf(org, a)) - order.indexOf(tierOf(org, b)) || Number(b === named) - Number(a === named),
  )[0] ?? named

export type Period = { readonly begins: string; readonly ends: string }
type Who = { readonly org: Organisation }

/** Somebody is in the post, and is not away at any time of the period. */
export function available({ org }: Who, post: PostId, { begins, ends }: Period): boolean {
  const [from, until] = [instant(begins), instant(ends)]
  return (
    org.holderOf(post, from) !== undefined && !org.absencesBetween(from, until).some((absence) => absence.post === post)
  )
}

/** Those who could act for a head or another post of a unit: its other responsible people, deputies first. */
export function colleagues(who: Who, post: PostId, period: Period): PostId[] {
  const { org } = who
  const unit = org.post(post)?.unit
  const responsible = org
    .posts(instant(period.begins))
    .filter(
      (other) =>
        other.unit === unit &&
        unit !== undefined &&
        other.id !== post &&
        other.role !== 'clerk' &&
        !samePerson(org, other.id, post, period),
    )
  return responsible
    .map((other) => other.id)
    .filter((other) => available(who, other, period))
    .sort((a, b) => rankIn(org, a) - rankIn(org, b))
}

const rankIn = (org: Organisation, post: PostId): number =>
  org.post(post)?.role === 'deputy' || post === 'office-deputy' ? 0 : 1

/** Other leaders than the mayor, in order. */
export const otherLeaders = (who: Who, post: PostId, period: Period): PostId[] =>
  who.org
    .leaders(instant(period.begins))
    .filter(
      (other) =>
        other !== post &&
        who.org.post(other)?.rank !== 'mayor' &&
        available(who, other, period) &&
        !samePerson(who.org, other, post, period),
    )

export const samePerson = (org: Organisation, a: PostId, b: PostId, { begins }: Period): boolean =>
  org.holderOf(a, instant(begins)) === org.holderOf(b, instant(begins))

export const registers = ({ reading }: Pick<Surroundings, 'reading'>): boolean =>
  reading('leave-mayor').mayor === 'register'
