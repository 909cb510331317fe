import { commandsOf, type Acted, type PostId, type UnitId, type Viewpoint } from '#kernel'
import type { IncomingEvent, Mark } from './events.ts'
import type { Incoming } from './state.ts'

export const command = commandsOf<Incoming, IncomingEvent>()

/** Goes into every event that a person causes: when, in whose name and, where a word was recorded, by whom. */
export const markOf = (c: Viewpoint<Incoming> & { readonly actor: Acted }): Mark => ({
  on: c.today.toString(),
  at: c.at.toString(),
  by: { post: c.actor.recorded?.post ?? c.actor.post, for: c.actor.for ?? null },
  recorder: c.actor.recorded ? { post: c.actor.post, how: c.actor.recorded.how } : null,
})

/** The post in whose right somebody acts. */
export const actingPost = (actor: Acted): PostId => actor.recorded?.post ?? actor.for ?? actor.post

/** The unit for which somebody acts: that of the post stood in for, where there is one. */
export const actingUnit = (c: Pick<Viewpoint<Incoming>, 'org'>, actor: Acted): UnitId | undefined =>
  c.org.post(actingPost(actor))?.unit
