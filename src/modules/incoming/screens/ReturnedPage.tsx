import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import { checks } from '../contract/word.ts'
import { RegisterPage } from './RegisterPage.tsx'
import { bySenderAndNorm } from './registers.ts'
import { w } from './words.ts'

function Returned({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay()
  return (
    <table className="rows cards">
      <caption className="aside">{say(w.returns)}</caption>
      <thead>
        <tr>
          <th>{say(w.on)}</th>
          <th>{say(w.title)}</th>
          <th>{say(w.sender)}</th>
          <th>{say(w.why)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="tight quiet">
              <When at={row.changed} style="day" />
            </td>
            <td className="wide">
              <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                {settled(row.title)}
              </Link>
            </td>
            <td className="quiet">{String(row.facets['sender'] ?? '')}</td>
            <td className="wide written">{settled(String(row.facets['faultsSay'] ?? ''))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ByUnit({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay()
  return (
    <Panel flush title={say(w.byUnit)} extra={<span className="muted small">{say(w.byUnitHelp)}</span>}>
      <table className="rows cards">
        <caption className="aside">{say(w.byUnit)}</caption>
        <tbody>
          {bySenderAndNorm(rows).flatMap(({ sender, norms }) =>
            [...norms].map(([norm, n]) => (
              <tr key={`${sender} ${norm}`}>
                <td className="tight wide">{sender}</td>
                <td>{say(checks[norm])}</td>
                <td className="number end">{say(w.times, { n })}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Panel>
  )
}

/** 退文登记: by unit and norm, kept to be looked up. */
export function ReturnedPage() {
  return (
    <RegisterPage
      which="returned"
      title={w.returns}
      nothing={w.nothingReturned}
      table={(rows) => <Returned rows={rows} />}
      beside={(rows) => <ByUnit rows={rows} />}
    />
  )
}
