/**
 * Whom work is addressed to and who may read: `post:finance.head`, `unit:finance` (any post of the unit),
 * `office` (any post of the county government office), `leaders`, `staff` (everybody with a post). `person:chen` is one
 * human being whatever the post, and nobody who stands in: for what is theirs alone.
 */
export type PostId = string
export type UnitId = string
export type Principal =
  | `post:${string}`
  | `unit:${string}`
  | `person:${string}`
  | 'office'
  | 'leaders'
  | 'staff'
  | 'public'

export const post = (id: PostId): Principal => `post:${id}`
export const unit = (id: UnitId): Principal => `unit:${id}`
export const person = (id: string): Principal => `person:${id}`

/** Who gives a command: a person through posts, or the system (a lapse, a reaction). */
export type Actor = { readonly person: string } | 'system'

/** How somebody acted: the post used, and, when standing in (代), for which post and on the ground of which norm. */
export type Acted = {
  readonly person: string
  readonly post: PostId
  readonly for?: PostId
  readonly because?: string
  /** Recorded on behalf of a leader: the leader's post and how the word was given. */
  readonly recorded?: { readonly post: PostId; readonly how: 'oral' | 'telephone' | 'paper' }
}

/** As whom somebody reads: through the posts held and stood in for, and in their own name. */
export const principalsOf = (
  org: { principalsOf(actor: Actor, at: Temporal.Instant): readonly Principal[] },
  actor: Actor,
  at: Temporal.Instant,
): readonly Principal[] => (actor === 'system' ? [] : [...org.principalsOf(actor, at), person(actor.person)])

export const bySystem: Acted = { person: 'system', post: 'system' }
