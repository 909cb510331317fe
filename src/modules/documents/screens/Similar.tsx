import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { get } from '../../../web/api/client.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { w } from './words.ts'

/** What may say it already (norm document.not-needed): documents in force that share most with its subject. */
export function Similar({ id, subject }: { readonly id: string; readonly subject: string }) {
  const say = useSay()
  const { data } = useQuery({
    queryKey: ['similar', id, subject],
    queryFn: ({ signal }) =>
      get<{ items: Row[] }>(
        '/api/similar',
        { kind: 'document', but: id, text: subject, 'facet.inForce': 'true' },
        signal,
      ),
    staleTime: 60_000,
  })
  if (!data) return null
  return (
    <Panel title={say(w.similar)}>
      {data.items.length === 0 && <p className="muted">{say(w.noSimilar)}</p>}
      <ul className="linked">
        {data.items.map((row) => (
          <li key={row.id}>
            <div>
              <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                {settled(row.title)}
              </Link>
              <p className="muted small">
                {row.number} · {say(row.stageTitle)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
