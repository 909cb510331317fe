import { commandsOf, type Acted, type Viewpoint } from '#kernel'
import type { BriefEvent, Signed, Signer } from './events.ts'
import type { Brief } from './state.ts'

export const command = commandsOf<Brief, BriefEvent>()

/** In whose name somebody acted: a leader whose word the office recorded, or whoever is stood in for. */
const signer = ({ post, for: away, recorded }: Acted): Signer => ({
  post: recorded?.post ?? post,
  for: away ?? null,
})
export const signed = ({ actor, today }: Pick<Viewpoint<unknown>, 'today'> & { readonly actor: Acted }): Signed => ({
  on: today.toString(),
  by: signer(actor),
})

/** Asks the number book under the mark that the rulebook lists for briefs; asks nothing where it lists none. */
export function numberAsked(
  { rulebook, today }: Pick<Viewpoint<unknown>, 'rulebook' | 'today'>,
  title: string,
): BriefEvent[] {
  const mark = rulebook.marks.find(({ kinds }) => kinds.includes('brief'))?.mark
  return mark === undefined ? [] : [{ type: 'brief.number-asked', data: { mark, year: today.year, title } }]
}
