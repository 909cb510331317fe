import type { Grant, NormId, PostId, Surroundings } from '#kernel'
import { registers } from './people.ts'
import type { Tier } from './state.ts'
import { tierApprover } from './tiers.ts'

type Around = Pick<Surroundings, 'org' | 'at' | 'reading' | 'norm'>
type Whose = { readonly post: PostId; readonly tier: Tier; readonly days: number }

/** The norm under which leave of each is asked for. */
export const asks: Readonly<Record<Tier, { readonly norm: NormId }>> = {
  mayor: { norm: 'leave.leaders' },
  leader: { norm: 'leave.leaders' },
  head: { norm: 'leave.heads' },
  staff: { norm: 'unit.head' },
}

/**
 * Whom leave is asked of. Leaders ask the mayor; heads report to the government, that is to the leader in charge, townships
 * to the office; others ask their head. The mayor's own is registered, or as the office has decided approved by the Party
 * committee, which the office director records (interpretation leave-mayor). A rulebook may send long leave higher (tiers).
 */
export function approvers(c: Around, leave: Whose): readonly Grant[] {
  const { norm } = asks[leave.tier]
  if (leave.tier === 'mayor') return registers(c) ? [] : [{ to: 'post:office-director', norm }]
  const higher = tierApprover(c.norm(norm), leave.days)
  return [{ to: `post:${higher === undefined ? usual(c, leave) : named(c, leave, higher)}`, norm }]
}

function usual({ org, at }: Around, { post, tier }: Whose): PostId {
  const unit = org.post(post)?.unit
  const inCharge = unit === undefined ? undefined : org.leaderInCharge(unit, at)
  // Where nobody acts for the one who is asked, whoever is above is asked: leave never waits for somebody who is not there.
  const someone = (asked: PostId, above: PostId): PostId => (org.actsFor(asked, at) ? asked : above)
  if (tier === 'head') return someone(inCharge ?? 'office-director', 'mayor')
  if (tier === 'staff' && unit !== undefined) return someone(org.head(unit), inCharge ?? 'office-director')
  return tier === 'staff' ? 'office-director' : 'mayor'
}

/** A post, the leader in charge, or a body outside (the Party committee), whose word the office director records. */
function named({ org, at }: Around, { post }: Whose, by: string): PostId {
  const unit = org.post(post)?.unit
  if (by === 'leader-in-charge') return (unit && org.leaderInCharge(unit, at)) || 'mayor'
  return org.unit(by, at)?.kind === 'outside' ? 'office-director' : by
}
