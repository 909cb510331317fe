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

/** 收文号: one book a year, under the mark that the rulebook lists for papers received. */
export const numberMark = ({ rulebook }: Pick<Viewpoint<Incoming>, 'rulebook'>): string =>
  rulebook.marks.find(({ kinds }) => kinds.includes('incoming'))?.mark ?? '收'

/** Asks the number book, which answers in the same transaction (`incoming.note-number`). */
export const numberAsked = (
  c: Viewpoint<Incoming> & { readonly actor: Acted },
  title: string,
  { serial, after = 0 }: { readonly serial: number | undefined; readonly after?: number },
): IncomingEvent => ({
  type: 'incoming.number-asked',
  data: {
    ...markOf(c),
    mark: numberMark(c),
    year: c.today.year,
    title,
    ...(serial === undefined ? {} : { number: serial }),
    ...(after > 0 ? { after } : {}),
  },
})
