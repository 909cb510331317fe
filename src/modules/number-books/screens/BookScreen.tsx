import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { NumberBookView } from '../contract.ts'
import { standings } from '../contract/word.ts'
import { register, type Line } from './register.ts'
import { w } from './words.ts'

/** So many lines before somebody asks for all. */
const first = 50

function Paper({ line }: { readonly line: Line }) {
  const say = useSay()
  const title = line.title ? settled(line.title) : line.for ? say(w.untitled) : null
  if (!line.for) return title
  return (
    <Link to="/matters/$kind/$id" params={line.for}>
      {title}
    </Link>
  )
}

/** A number book: how far it has come, and what every number of it went to. */
export function BookScreen({ matter }: ScreenProps) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const [only, setOnly] = useState(false)
  const view = matter.view as NumberBookView | null
  if (!view) return null
  const lines = register(matter.journal, view).filter(({ standing }) => !only || standing !== 'used')
  return (
    <div className="stack">
      <Panel title={view.name ? say(view.name) : view.mark}>
        <dl className="facts folds">
          <dt>{say(w.next)}</dt>
          <dd>
            <b>{view.next}</b>
          </dd>
          <dt>{say(w.last)}</dt>
          <dd>{view.after > 0 ? say(w.onPaper, { last: view.last, n: view.after }) : view.last}</dd>
          <dt>{say(w.standing)}</dt>
          <dd>{say(w.sum, view.counts)}</dd>
        </dl>
      </Panel>
      <Panel
        flush
        title={say(w.register)}
        extra={
          <label className="small">
            <input type="checkbox" checked={only} onChange={(event) => setOnly(event.target.checked)} /> {say(w.only)}
          </label>
        }
      >
        <table className="rows cards">
          <caption className="aside">{say(w.register)}</caption>
          <thead>
            <tr>
              <th>{say(w.number)}</th>
              <th>{say(w.title)}</th>
              <th>{say(w.standing)}</th>
              <th>{say(w.date)}</th>
            </tr>
          </thead>
          <tbody>
            {(all ? lines : lines.slice(0, first)).map((line) => (
              <tr key={line.number}>
                <td className="tight">{line.written}</td>
                <td className="wide">
                  <Paper line={line} />
                  {line.reason && <div className="small muted">{settled(line.reason)}</div>}
                </td>
                <td className="tight quiet">
                  {line.standing === 'used' || line.standing === 'back-filled' ? (
                    say(standings[line.standing])
                  ) : (
                    <span className="due amber">{say(standings[line.standing])}</span>
                  )}
                </td>
                <td className="tight quiet end">
                  <When at={line.on} style="date" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {!all && lines.length > first && (
          <p className="empty">
            <Button small onClick={() => setAll(true)}>
              {say(w.showAll, { n: lines.length })}
            </Button>
          </p>
        )}
      </Panel>
    </div>
  )
}
