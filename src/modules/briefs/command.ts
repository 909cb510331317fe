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
