import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { When } from '../../../web/parts/When.tsx'
import { w } from './words.ts'

const text = (row: Row, name: string): string => String(row.facets[name] ?? '')

/** 归档文件目录, in the columns of the printed form; the 档号 stands under the title. */
export function CatalogueTable({ rows, caption }: { readonly rows: readonly Row[]; readonly caption: string }) {
  const say = useSay()
  return (
    <table className="rows cards">
      <caption className="aside">{caption}</caption>
      <thead>
        <tr>
          <th className="number">{say(w.piece)}</th>
          <th>{say(w.responsible)}</th>
          <th>{say(w.reference)}</th>
          <th>{say(w.title)}</th>
          <th>{say(w.date)}</th>
          <th className="number">{say(w.pages)}</th>
          <th>{say(w.remark)}</th>
          <th className="no-print">{say(w.stage)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="number drop">{text(row, 'piece')}</td>
            <td className="quiet">{settled(text(row, 'responsible'))}</td>
            <td className="tight quiet end">{text(row, 'reference') || '—'}</td>
            <td className="wide">
              <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                {settled(row.title)}
              </Link>
              <div className="small muted figures">{row.number}</div>
            </td>
            <td className="tight quiet">
              {text(row, 'date') ? <When at={text(row, 'date')} style="date" /> : <span className="due amber">—</span>}
            </td>
            <td className="number drop">{text(row, 'pages') || '—'}</td>
            <td className="quiet drop">{settled(text(row, 'remark'))}</td>
            <td className="tight quiet end no-print">{say(row.stageTitle)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
