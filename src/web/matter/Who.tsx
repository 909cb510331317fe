import type * as z from 'zod'
import type { shapes } from '../../http/contract/index.ts'
import { useSay } from '../i18n/use-say.ts'
import { w } from './words.ts'

export type Acted = z.infer<typeof shapes.acted>

/** Who acted: both names where somebody acted for another (代) or recorded another's word. */
export function Who({ actor }: { readonly actor: Acted }) {
  const say = useSay()
  const post = actor.post.id === 'system' ? say(w.system) : say(actor.post.name)
  if (actor.recorded) return <b>{say(w.recorded, { post, other: say(actor.recorded.post.name) })}</b>
  return <b>{actor.for ? say(w.for, { post, other: say(actor.for.name) }) : post}</b>
}
