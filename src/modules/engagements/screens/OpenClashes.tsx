import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { matters } from '../../../web/api/matters.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { DueWords } from '../../../web/parts/Lamp.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { w } from './words.ts'

/** Leaves that came after something was arranged, as far as they are the reader's to see. */
export function OpenClashes() {
  const say = useSay()
  const { data } = useQuery(matters({ kind: 'clash', box: 'open', sort: 'due', size: 50 }))
  if (!data?.items.length) return null
  return (
    <Panel flush title={say(w.clashes)} className="week-clashes">
      <table className="rows cards">
        <caption className="aside">{say(w.clashes)}</caption>
        <tbody>
          {data.items.map((row) => (
            <tr key={row.id}>
              <td className="wide">
                <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                  {settled(row.title)}
                </Link>
                <div className="small muted">{settled(row.point ?? '')}</div>
              </td>
              <td className="tight number">{say(w.items, { n: Number(row.facets['items']) })}</td>
              <td className="tight">
                <DueWords {...row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
