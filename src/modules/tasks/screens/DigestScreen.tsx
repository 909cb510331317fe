import { Link } from '@tanstack/react-router'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { DigestView } from '../contract.ts'
import { Progress } from './Progress.tsx'
import { w } from './words.ts'

/** What the leaders are told of a period: every decision with how it stands. */
export function DigestScreen({ matter }: ScreenProps) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as DigestView | null
  if (!view) return null
  return (
    <Panel
      flush
      title={say(w.period, { from: date(view.from, 'date'), to: date(view.to, 'date') })}
      extra={<span className="tally">{say(w.counts, view.counts)}</span>}
    >
      {view.text && <p className="note written">{settled(view.text)}</p>}
      <table className="rows cards">
        <thead>
          <tr>
            <th>{say(w.task)}</th>
            <th>{say(w.lead)}</th>
            <th>{say(w.due)}</th>
            <th>{say(w.state)}</th>
            <th>{say(w.last)}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.task}>
              <td className="wide">
                <Link to="/matters/$kind/$id" params={{ kind: 'task', id: row.task }}>
                  {settled(row.title)}
                </Link>
              </td>
              <td>{say(row.lead.name)}</td>
              <td className="tight end">{date(row.due, 'day')}</td>
              <td className="tight">
                {row.done ? (
                  say(w.doneOn, { date: date(row.done, 'day') })
                ) : row.overdue ? (
                  <span className="due red">{say(w.overdue)}</span>
                ) : row.progress === null ? (
                  '—'
                ) : (
                  <Progress value={row.progress} />
                )}
              </td>
              <td className="wide quiet">{row.last && settled(row.last)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
