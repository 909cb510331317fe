import { useSay } from '../../../web/i18n/use-say.ts'
import type { DocumentView } from '../contract/view.ts'
import { w } from './words.ts'

/** Who put the name to something; 代 when acting. */
export function Signer({ by }: { readonly by: DocumentView['opinions'][number]['by'] }) {
  const say = useSay()
  return <>{by.for ? say(w.acting, { post: say(by.post.name), other: say(by.for.name) }) : say(by.post.name)}</>
}
