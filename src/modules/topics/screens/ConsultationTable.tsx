import { FileList } from '../../../web/matter/Attached.tsx'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { Matter } from '../../../http/contract/index.ts'
import type { ConsultationRow, TopicView } from '../contract/view.ts'
import { outcomes, results } from '../contract/words.ts'
import { Signer } from './Signer.tsx'
import './topics.css'
import { w } from './words.ts'

type Of = Pick<Matter, 'kind' | 'id'>

function Notes({ row, of }: { readonly row: ConsultationRow; readonly of: Of }) {
  const say = useSay()
  const { colon } = useMarks()
  const date = useDates()
  return (
    <>
      {row.text && <p className="written">{settled(row.text)}</p>}
      {row.result === 'waiting' && row.due && (
        <p className="muted small">
          {say(w.until, { date: date(row.due, 'day') })}
          {row.provisional && `（${say(w.provisional)}）`}
        </p>
      )}
      {row.extended && <p className="muted small">{say(w.extended, { date: date(row.extended.until, 'day') })}</p>}
      {row.timeRequested && !row.extended && (
        <p className="muted small">
          {say(w.asksTime, { date: date(row.timeRequested.until, 'day'), reason: settled(row.timeRequested.reason) })}
        </p>
      )}
      {row.settled && (
        <p className="small">
          <span className="muted">{say(w.settled)}</span> {say(outcomes[row.settled.outcome])}
          {row.settled.text && `${colon}${settled(row.settled.text)}`}
        </p>
      )}
      {row.files.length > 0 && <FileList files={row.files.map((file) => ({ type: '', size: 0, ...file }))} of={of} />}
    </>
  )
}

function Signed({ row }: { readonly row: ConsultationRow }) {
  const say = useSay()
  if (!row.signs) return <span className="muted">{say(w.noSignature)}</span>
  if (!row.signedBy) return <span className="due amber">{say(w.unsigned)}</span>
  return <Signer by={row.signedBy} />
}

function Rows({ rows, of }: { readonly rows: readonly ConsultationRow[]; readonly of: Of }) {
  const say = useSay()
  const date = useDates()
  return rows.map((row) => (
    <tr key={`${row.unit}/${row.round}`} className={row.disagrees ? 'disagrees' : ''}>
      <td className="who">
        {say(row.name)}
        {row.township && (
          <>
            {' '}
            <span className="kind">{say(w.township)}</span>
          </>
        )}
      </td>
      <td className={`result ${row.result}`}>{say(results[row.result])}</td>
      <td className="wide opinion">
        <Notes row={row} of={of} />
      </td>
      <td className="signed">
        <Signed row={row} />
      </td>
      <td className="tight quiet end">{date(row.signedOn ?? row.repliedOn ?? row.askedOn, 'day')}</td>
    </tr>
  ))
}

function Table({
  rows,
  of,
  caption,
}: {
  readonly rows: readonly ConsultationRow[]
  readonly of: Of
  readonly caption: string
}) {
  const say = useSay()
  return (
    <table className="rows cards consultation">
      <caption className="aside">{caption}</caption>
      <thead>
        <tr>
          <th>{say(w.unit)}</th>
          <th>{say(w.result)}</th>
          <th>{say(w.opinion)}</th>
          <th>{say(w.signature)}</th>
          <th>{say(w.date)}</th>
        </tr>
      </thead>
      <tbody>
        <Rows rows={rows} of={of} />
      </tbody>
    </table>
  )
}

/** Who was asked, what was answered and what became of it, who signed (征求意见及采纳情况表). */
export function ConsultationTable({ view, of }: { readonly view: TopicView; readonly of: Of }) {
  const say = useSay()
  const { comma } = useMarks()
  const current = view.consultation.filter((row) => row.current)
  const earlier = view.consultation.filter((row) => !row.current)
  const asked = new Set(current.map((row) => row.unit))
  const toAsk = [...view.units, ...view.townships].filter(
    ({ id }, i, all) => !asked.has(id) && all.findIndex((other) => other.id === id) === i,
  )
  const done = current.filter((row) => row.result !== 'waiting').length
  const title = say(w.consultation)
  return (
    <Panel
      flush
      title={title}
      extra={<span className="tally">{say(w.answered, { done, all: current.length + toAsk.length })}</span>}
    >
      {current.length > 0 && <Table rows={current} of={of} caption={title} />}
      {toAsk.length > 0 && (
        <p className="to-ask">
          <span className="muted">{say(w.toAsk)}</span> {toAsk.map(({ name }) => say(name)).join(comma)}
        </p>
      )}
      {current.length + toAsk.length === 0 && <p className="empty">{say(w.noOne)}</p>}
      {earlier.length > 0 && (
        <details className="to-ask">
          <summary>{say(w.earlier)}</summary>
          {[...Map.groupBy(earlier, ({ round }) => round)].map(([round, rows]) => (
            <Table key={round} rows={rows} of={of} caption={say(w.round, { n: round })} />
          ))}
        </details>
      )}
    </Panel>
  )
}
