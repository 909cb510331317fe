import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { looks } from '../../../web/parts/Button.tsx'
import { When } from '../../../web/parts/When.tsx'
import { w } from './words.ts'

/** By which a paper of each kind is filed. */
const verbs: Readonly<Record<string, string>> = { document: 'archive', incoming: 'file' }

/** 待归档: closed and not filed, the oldest first; a press opens the form that files it. */
export function WaitingTable({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay()
  return (
    <table className="rows cards">
      <caption className="aside">{say(w.toFile)}</caption>
      <thead>
        <tr>
          <th>{say(w.kind)}</th>
          <th>{say(w.reference)}</th>
          <th>{say(w.title)}</th>
          <th>{say(w.stage)}</th>
          <th>{say(w.closedOn)}</th>
          <th>
            <span className="aside">{say(w.file)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind}/${row.id}`}>
            <td className="tight quiet">{say(row.kindTitle)}</td>
            <td className="tight quiet end">{row.number ?? '—'}</td>
            <td className="wide">
              <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                {settled(row.title)}
              </Link>
            </td>
            <td className="tight quiet drop">{say(row.stageTitle)}</td>
            <td className="tight quiet">
              <When at={row.changed} style="day" />
            </td>
            <td className="tight end">
              <Link
                className={looks(undefined, true)}
                to="/matters/$kind/$id"
                params={{ kind: row.kind, id: row.id }}
                search={{ do: verbs[row.kind] ?? '' }}
              >
                {say(w.file)}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
