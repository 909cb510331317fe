import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { kinds } from '../../../web/api/matters.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { DueWords, Lamp } from '../../../web/parts/Lamp.tsx'
import { w as parts } from '../../../web/parts/words.ts'
import './incoming.css'
import { w } from './words.ts'

function Card({ row }: { readonly row: Row }) {
  const say = useSay()
  return (
    <li className="incoming-card">
      <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
        {settled(row.title)}
      </Link>
      <p className="muted small">
        {row.number} · {String(row.facets['sender'] ?? '')}
      </p>
      <p className="small">
        <Lamp lamp={row.lamp} /> <DueWords {...row} />
        {typeof row.facets['circulating'] === 'string' && (
          <span className="muted"> {say(parts.circulating, { read: row.facets['circulating'] })}</span>
        )}
      </p>
    </li>
  )
}

const ended: readonly string[] = ['new', 'filed']
const light = { red: 0, amber: 1, green: 2, none: 3 } as const

/** A column a stage, what is overdue on top. */
export function Board({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay()
  const { data = [] } = useQuery(kinds)
  const stages =
    data.find(({ kind }) => kind === 'incoming')?.stages.filter(({ id, aside }) => !aside && !ended.includes(id)) ?? []
  const at = Map.groupBy(rows, ({ stage }) => stage)
  return (
    <div className="incoming-board">
      {stages.map((stage) => {
        const here = (at.get(stage.id) ?? []).toSorted(
          (a, b) => light[a.lamp] - light[b.lamp] || (a.due ?? '9').localeCompare(b.due ?? '9'),
        )
        return (
          <section key={stage.id} aria-label={say(stage.title)} className={here.length ? undefined : 'vacant'}>
            <h2>
              {say(stage.title)} <span className="tally">{here.length}</span>
            </h2>
            <ul>
              {here.map((row) => (
                <Card key={row.id} row={row} />
              ))}
            </ul>
            {here.length === 0 && <p className="muted small">{say(w.none)}</p>}
          </section>
        )
      })}
    </div>
  )
}
