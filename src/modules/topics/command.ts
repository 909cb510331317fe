import { commandsOf, type Acted, type UnitId, type Viewpoint } from '#kernel'
import { unitNow } from './authority.ts'
import { listed } from './consultation.ts'
import type { Signer, TopicEvent } from './events.ts'
import { drafted, type Topic } from './state.ts'

export const command = commandsOf<Topic, TopicEvent>()

/** The name under an act: the leader's, where the office recorded it; both posts where somebody acts. */
export const signer = (actor: Acted): Signer => ({ post: actor.recorded?.post ?? actor.post, for: actor.for ?? null })

/** On which day, by whom: goes into every event that a person causes. */
export const mark = (c: Viewpoint<Topic> & { readonly actor: Acted }) => ({
  on: c.today.toString(),
  by: signer(c.actor),
})

/** The unit for which somebody acts: that of the post stood in for, where there is one. */
export const actingUnit = (c: Viewpoint<Topic>, actor: Acted): UnitId | undefined =>
  c.org.post(actor.for ?? actor.post)?.unit

/** The unit asked for which somebody answers; its own, or one that was merged into its own. */
export function askedUnit(c: Viewpoint<Topic>, actor: Acted): UnitId | undefined {
  const own = actingUnit(c, actor)
  const asked = listed(drafted(c.state))
  return asked.find((id) => id === own) ?? asked.find((id) => unitNow(id, c) === own)
}

/** The open stages before a meeting. */
export const beforeMeeting = [
  'drafting',
  'consulting',
  'returned',
  'reviewing',
  'balancing',
  'approving',
  'pooled',
] as const
