import { Link } from '@tanstack/react-router'
import type { Desk } from '../../http/contract/index.ts'
import { settled } from '../i18n/punctuation.ts'
import { useSay } from '../i18n/use-say.ts'
import { Article } from '../parts/Article.tsx'
import { Panel } from '../parts/Panel.tsx'
import { When } from '../parts/When.tsx'
import { w } from './words.ts'

export function Today({ agenda, now }: Pick<Desk, 'agenda' | 'now'>) {
  const say = useSay()
  // The one that runs, or ran last: the next has not begun.
  const running = agenda.filter(({ at }) => Date.parse(at) <= Date.parse(now)).at(-1)
  return (
    <Panel title={say(w.today)}>
      {agenda.length === 0 && <p className="empty">{say(w.noAgenda)}</p>}
      <ol className="agenda">
        {agenda.map((entry) => (
          <li
            key={entry.id + entry.at}
            className={entry === running ? 'now' : ''}
            aria-current={entry === running ? 'time' : undefined}
          >
            <When at={entry.at} style="time" />
            <div>
              <Link to="/matters/$kind/$id" params={{ kind: entry.kind, id: entry.id }}>
                {settled(entry.title)}
              </Link>
              {entry.place && <span>{entry.place}</span>}
              {entry.note && <span>{settled(entry.note)}</span>}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

export function Away({ away }: Pick<Desk, 'away'>) {
  const say = useSay()
  return (
    <Panel
      title={
        <Link className="plain-link" to="/leave">
          {say(w.away)}
        </Link>
      }
    >
      {away.length === 0 && <p className="empty">{say(w.nobodyAway)}</p>}
      <ul className="away">
        {away.map((absence) => (
          <li key={absence.post.id + absence.from}>
            <b>{say(absence.post.name)}</b>
            <p>
              {settled(absence.reason)}
              {' · '}
              <When at={absence.from} style="day" />—<When at={absence.until} style="day" />
            </p>
            <p className="acts-now">
              {absence.acting ? (
                <span>{say(w.acting, { post: say(absence.acting.name) })}</span>
              ) : (
                <span className="nobody">{say(w.nobodyActs)}</span>
              )}
              <Article norm={absence.norm} name={absence.articleName} />
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
