import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { journal } from '../../../web/api/matters.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Pager } from '../../../web/parts/Pager.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Trouble } from '../../../web/parts/Trouble.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { NumberBookView } from '../contract.ts'
import { standings } from '../contract/word.ts'
import { notedLines, register, type Line } from './register.ts'
import { w } from './words.ts'

/** Entries of the journal on a page. */
const size = 50

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
  const [page, setPage] = useState(1)
  const [only, setOnly] = useState(false)
  const { data, error, refetch } = useQuery(journal(matter.kind, matter.id, page, size))
  const view = matter.view as NumberBookView | null
  if (!view) return null
  const lines = only ? notedLines(view) : register(data?.items ?? [], view)
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
            {lines.map((line) => (
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
        {error && <Trouble error={error} again={() => void refetch()} />}
        {!only && data && data.total > size && (
          <Pager page={data.page} size={data.size} total={data.total} go={setPage} />
        )}
      </Panel>
    </div>
  )
}
