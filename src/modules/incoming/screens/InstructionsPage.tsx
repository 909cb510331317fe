import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { RegisterPage } from './RegisterPage.tsx'
import { w } from './words.ts'

function Instructions({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay()
  return (
    <table className="rows cards">
      <caption className="aside">{say(w.instructions)}</caption>
      <thead>
        <tr>
          <th>{say(w.number)}</th>
          <th>{say(w.title)}</th>
          <th>{say(w.sender)}</th>
          <th>{say(w.said)}</th>
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
            <td className="quiet">{String(row.facets['sender'] ?? '')}</td>
            <td className="wide written">
              {String(row.facets['instruction'] ?? '')
                .split('；')
                .map((line, i) => (
                  <div key={i}>{settled(line)}</div>
                ))}
            </td>
            <td className="tight quiet end">{say(row.stageTitle)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** 批示登记: what leaders said on which paper, and where it stands. */
export function InstructionsPage() {
  return (
    <RegisterPage
      which="instructed"
      title={w.instructions}
      nothing={w.nothingSaid}
      table={(rows) => <Instructions rows={rows} />}
    />
  )
}
