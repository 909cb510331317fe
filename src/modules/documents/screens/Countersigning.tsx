import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { words as topic } from '../../topics/contract.ts'
import type { DocumentView } from '../contract/view.ts'
import { w } from './words.ts'

/** Who was asked, what was answered and what became of it. */
export function Countersigning({ view }: { readonly view: DocumentView }) {
  const say = useSay()
  const date = useDates()
  const rows = view.consultation.filter((row) => row.current)
  const toAsk = view.units.filter(({ id }) => !rows.some((row) => row.unit === id))
  if (!rows.length && !toAsk.length) return null
  return (
    <Panel flush title={say(w.consultation)}>
      <table className="rows cards consultation">
        <caption className="aside">{say(w.consultation)}</caption>
        <thead>
          <tr>
            <th>{say(w.unit)}</th>
            <th>{say(w.opinion)}</th>
            <th>{say(w.date)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit}>
              <td className="who">{say(row.name)}</td>
              <td className="wide">
                <b className={`result ${row.result}`}>{say(topic.results[row.result])}</b>
                {view.stale.includes(row.unit) && <span className="due amber"> {say(w.stale)}</span>}
                {row.text && <p className="written">{settled(row.text)}</p>}
                {row.settled && (
                  <p className="small muted">
                    {say(topic.outcomes[row.settled.outcome])} {row.settled.text && settled(row.settled.text)}
                  </p>
                )}
              </td>
              <td className="tight quiet end">
                {row.result === 'waiting' && row.due
                  ? say(w.dueBy, { date: date(row.due, 'day') })
                  : date(row.repliedOn ?? row.askedOn, 'day')}
              </td>
            </tr>
          ))}
          {toAsk.map(({ id, name }) => (
            <tr key={id}>
              <td className="who">{say(name)}</td>
              <td className="wide muted">—</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
