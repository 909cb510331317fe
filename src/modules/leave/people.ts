import type { Grant, Organisation, PostId, Surroundings } from '#kernel'
import { instant } from './when.ts'
import type { Tier } from './state.ts'

export function tierOf(org: Organisation, post: PostId): Tier {
  const { role, rank, unit } = org.post(post) ?? { role: 'clerk' }
  if (role === 'leader') return rank === 'mayor' ? 'mayor' : 'leader'
  return unit !== undefined && org.head(unit) === post ? 'head' : 'staff'
}

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

/**
 * Whom leave is asked of. Leaders ask the mayor; heads report to the government, that is to the leader in charge, townships
 * to the office; others ask their head. The mayor's own is registered, or as the office has decided approved by the Party
 * committee, which the office director records (interpretation leave-mayor).
 */
export function approvers(
  { org, at, reading }: Pick<Surroundings, 'org' | 'at' | 'reading'>,
  { post, tier }: { readonly post: PostId; readonly tier: Tier },
): readonly Grant[] {
  const unit = org.post(post)?.unit
  // Where nobody acts for the one who is asked, whoever is above is asked: leave never waits for somebody who is not there.
  const someone = (asked: PostId, above: PostId): PostId => (org.actsFor(asked, at) ? asked : above)
  switch (tier) {
    case 'mayor':
      return registers({ reading }) ? [] : [{ to: 'post:office-director', norm: 'leave.leaders' }]
    case 'leader':
      return [{ to: 'post:mayor', norm: 'leave.leaders' }]
    case 'head':
      return [
        {
          to: `post:${someone((unit !== undefined && org.leaderInCharge(unit, at)) || 'office-director', 'mayor')}`,
          norm: 'leave.heads',
        },
      ]
    case 'staff':
      return [
        {
          to: `post:${unit === undefined ? 'office-director' : someone(org.head(unit), org.leaderInCharge(unit, at) ?? 'office-director')}`,
          norm: 'unit.head',
        },
      ]
  }
}

export const registers = ({ reading }: Pick<Surroundings, 'reading'>): boolean =>
  reading('leave-mayor').mayor === 'register'
