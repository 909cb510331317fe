import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { kinds } from '../../../web/api/matters.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { DueWords, Lamp } from '../../../web/parts/Lamp.tsx'
import './documents.css'
import { w } from './words.ts'

function Card({ row }: { readonly row: Row }) {
  const say = useSay()
  return (
    <li className="document-card">
      <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
        {settled(row.title)}
      </Link>
      <p className="muted small">
        {row.number ?? (row.unit && say(row.unit.name))}
        {row.facets['urgency'] ? <b> {String(row.facets['urgency'])}</b> : null}
        {row.facets['receipts'] ? ` · ${String(row.facets['receipts'])}` : ''}
      </p>
      {!row.closed && (
        <p className="small">
          <Lamp lamp={row.lamp} /> <DueWords {...row} />
        </p>
      )}
    </li>
  )
}

/** A column a stage, from the draft to the archive. */
export function Board({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay()
  const { data = [] } = useQuery(kinds)
  const stages =
    data.find(({ kind }) => kind === 'document')?.stages.filter(({ id, aside }) => !aside && id !== 'new') ?? []
  const at = Map.groupBy(rows, ({ stage }) => stage)
  return (
    <div className="columns documents">
      {stages.map((stage) => {
        const here = at.get(stage.id) ?? []
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
