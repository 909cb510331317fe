import type { OrganisationView } from '../../org/contract.ts'
import { useSay } from '../i18n/use-say.ts'
import { w } from './words.ts'

type Held = OrganisationView['units'][number]['head']

/** Who holds a post and, while away, who acts (代). */
export function Holder({ held, showPost }: { readonly held: Held; readonly showPost?: boolean }) {
  const say = useSay()
  const person = held.person ? say(held.person.name) : say(w.vacant)
  // Where people are known by their posts, the post is the name.
  const same = held.person && say(held.post.name) === person
  return (
    <span className="held">
      {showPost && <b>{say(held.post.name)}</b>}{' '}
      {!(showPost && same) && <span className={held.person ? '' : 'muted'}>{person}</span>}
      {(held.away || held.acting || held.nobody) && (
        <span className="acting small">
          {held.away && say(w.away)}{' '}
          {held.acting ? (
            say(w.acts, { post: say(held.acting.name) })
          ) : held.nobody ? (
            <span className="bad">{say(w.nobody)}</span>
          ) : null}
        </span>
      )}
    </span>
  )
}
