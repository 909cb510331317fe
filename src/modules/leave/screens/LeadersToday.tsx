import { Link } from '@tanstack/react-router'
import type { OrganisationView } from '../../../org/contract.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { absenceNow, awayHeads } from './today.ts'
import { w } from './words.ts'

type Held = Pick<OrganisationView['leaders'][number], 'post' | 'away' | 'acting' | 'nobody' | 'person'>

function Line({ held, view, now }: { readonly held: Held; readonly view: OrganisationView; readonly now: string }) {
  const say = useSay()
  const date = useDates()
  const absence = absenceNow(view.absences, held.post.id, now)
  const text = absence && say(w.awayUntil, { reason: settled(absence.reason), until: date(absence.until, 'moment') })
  return (
    <tr>
      <td className="tight">{say(held.post.name)}</td>
      <td className="wide">
        {absence ? (
          absence.matter ? (
            <Link to="/matters/$kind/$id" params={absence.matter}>
              {text}
            </Link>
          ) : (
            text
          )
        ) : held.person ? (
          say(w.present)
        ) : (
          say(w.vacant)
        )}
      </td>
      <td className="wide">
        {held.acting
          ? say(w.acts, { post: say(held.acting.name) })
          : held.nobody && <b className="bad">{say(w.nobodyActs)}</b>}
      </td>
    </tr>
  )
}

/** Where every leader is at this moment, and the heads who are away. */
export function LeadersToday({ view, now }: { readonly view: OrganisationView; readonly now: string }) {
  const say = useSay()
  const date = useDates()
  const heads = awayHeads(view)
  return (
    <Panel flush title={say(w.today, { day: date(now, 'fullDate') })}>
      <table className="rows cards today">
        <caption className="aside">{say(w.today, { day: date(now, 'fullDate') })}</caption>
        <thead>
          <tr>
            <th scope="col">{say(w.post)}</th>
            <th scope="col">{say(w.where)}</th>
            <th scope="col">{say(w.acting)}</th>
          </tr>
        </thead>
        <tbody>
          {[...view.leaders, ...heads].map((held) => (
            <Line key={held.post.id} held={held} view={view} now={now} />
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
