import { useSay } from '../../../web/i18n/use-say.ts'
import type { IncomingView } from '../contract/view.ts'
import { w, ways } from './words.ts'

/** Who put the name to something; 代 when acting, and who put it on record. */
export function Signed({ mark }: { readonly mark: Pick<IncomingView['registered'], 'by' | 'recorder'> }) {
  const say = useSay()
  const { by, recorder } = mark
  return (
    <>
      <b>{by.for ? say(w.acting, { post: say(by.post.name), other: say(by.for.name) }) : say(by.post.name)}</b>
      {recorder && (
        <span className="muted small">
          {' '}
          {say(w.recorded, { post: say(recorder.post.name), how: say(ways[recorder.how]) })}
        </span>
      )}
    </>
  )
}
