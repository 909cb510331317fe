import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { When } from '../../../web/parts/When.tsx'
import { w } from './words.ts'

export function TransferTable({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay()
  return (
    <table className="rows cards">
      <caption className="aside">{say(w.transfers)}</caption>
      <thead>
        <tr>
          <th>{say(w.transfer)}</th>
          <th>{say(w.title)}</th>
          <th className="number">{say(w.pieces)}</th>
          <th>{say(w.receiver)}</th>
          <th>{say(w.receipt)}</th>
          <th>{say(w.stage)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="tight quiet">{row.number}</td>
            <td className="wide">
              <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                {settled(row.title)}
              </Link>
            </td>
            <td className="number drop">{Number(row.facets['count'] ?? 0)}</td>
            <td className="quiet">{String(row.facets['receiver'] ?? '')}</td>
            <td className="tight quiet drop">
              {row.facets['received'] ? <When at={String(row.facets['received'])} style="date" /> : '—'}
            </td>
            <td className="tight quiet end">{say(row.stageTitle)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
