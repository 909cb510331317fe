import { pending, type Checking, type NormId, type Verdict } from '#kernel'
import { unitOf } from './authority.ts'
import type { Invitation } from './events.ts'
import { latest, leadReading, openScope, receptionLimits } from './figures.ts'
import { fromUnit, inTime, noGreetings, noPublications } from './rules/invitation.ts'
import { budgeted, byTheBook } from './rules/thrift.ts'
import { sensible } from './rules/entry.ts'
import type { Engagement } from './state.ts'

type C<I> = Checking<Engagement, I, undefined>

/** What is asked of an invitation when the host reports it, at once or after it was handed over. */
export function entryRules<I>(
  invitationIn: (c: C<I>) => Invitation | undefined,
): Readonly<Record<NormId, (c: C<I>) => Verdict>> {
  const entered = (judge: (invitation: Invitation, c: C<I>) => Verdict) => (c: C<I>) => {
    const invitation = invitationIn(c)
    return invitation ? judge(invitation, c) : pending()
  }
  return {
    'engagement.through-office': (c) =>
      c.actor ? fromUnit({ unit: unitOf(c.actor, c), you: c.org.name(c.actor.post).zh }) : pending(),
    'engagement.lead': entered(({ starts, late }, c) =>
      inTime({ ...latest(starts, c), reported: c.today.toString(), late, admits: leadReading(c).admits }),
    ),
    'engagement.no-greetings': entered(({ sort }, c) => noGreetings({ sort, open: openScope(c) })),
    'engagement.no-publications': entered(({ sort }, c) => noPublications({ sort, open: openScope(c) })),
    'thrift.budget': entered((invitation) => budgeted(invitation)),
    'thrift.reception': entered(({ sort, reception }, c) =>
      byTheBook({ needed: sort === 'reception', reception, limits: receptionLimits(c) }),
    ),
    'system.input': entered((invitation, c) => sensible(invitation, c)),
  }
}
