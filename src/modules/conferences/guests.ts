import type { Surroundings } from '#kernel'
import type { Guests, Plan } from './events.ts'

type Around = Pick<Surroundings, 'org'>

const ranked = (plan: Pick<Plan, 'leaders'>, rank: string, { org }: Around) =>
  plan.leaders.filter((post) => org.post(post)?.rank === rank)

/** The mayor, where a department's own conference invites the mayor all the same (norm conference.no-mayor). */
export const mayorsInvited = (plan: Pick<Plan, 'sort' | 'leaders'>, around: Around) =>
  plan.sort === 'system' ? ranked(plan, 'mayor', around) : []

/**
 * Who comes only with the leader in charge's word: vice mayors to a department's own conference (norm conference.no-mayor),
 * heads of townships to anything that a department holds (norm conference.no-township-heads).
 */
export const needAdmission = (plan: Pick<Plan, 'sort' | 'leaders' | 'townshipHeads'>, around: Around): Guests => ({
  leaders: plan.sort === 'system' ? ranked(plan, 'vice-mayor', around) : [],
  townshipHeads: plan.sort === 'general' ? [] : plan.townshipHeads,
})

export const anyone = ({ leaders, townshipHeads }: Guests): boolean => leaders.length + townshipHeads.length > 0

export const without = (guests: Guests, others: Guests): Guests => ({
  leaders: guests.leaders.filter((post) => !others.leaders.includes(post)),
  townshipHeads: guests.townshipHeads.filter((unit) => !others.townshipHeads.includes(unit)),
})

const nobody: Guests = { leaders: [], townshipHeads: [] }

/** Who needs the leader's word and does not have it. */
export const waiting = (
  s: Pick<Plan, 'sort' | 'leaders' | 'townshipHeads'> & { readonly guests: { readonly admitted: Guests } | null },
  around: Around,
): Guests => without(needAdmission(s, around), s.guests?.admitted ?? nobody)
