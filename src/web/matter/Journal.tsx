import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Entry, Matter } from '../../http/contract/index.ts'
import { journal as query } from '../api/matters.ts'
import { settled } from '../i18n/punctuation.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useSay } from '../i18n/use-say.ts'
import { Article } from '../parts/Article.tsx'
import { Button } from '../parts/Button.tsx'
import { Pager } from '../parts/Pager.tsx'
import { Panel } from '../parts/Panel.tsx'
import { Separated } from '../parts/Separated.tsx'
import { Trouble, Waiting } from '../parts/Trouble.tsx'
import { When } from '../parts/When.tsx'
import { Who } from './Who.tsx'
import { w } from './words.ts'

const shortOf = (hash: string): string => `${hash.slice(0, 4)}…${hash.slice(-2)}`
const first = 12

function Details({ entry }: { readonly entry: Entry }) {
  const say = useSay()
  const { colon } = useMarks()
  const data = Object.entries(entry.data)
  if (!data.length && !entry.norms.length) return null
  return (
    <details>
      <summary className="small muted">{say(w.details)}</summary>
      {entry.norms.length > 0 && (
        <ul className="norms">
          {entry.norms.map((norm) => (
            <li key={norm.norm}>
              <Article norm={norm.norm} name={norm.articleName} /> <code>{norm.norm}</code>
              {norm.state === 'set-aside' && (
                <span>
                  {' '}
                  {say(w.setAside)}
                  {colon}
                  {norm.reason}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <dl className="facts small">
        {data.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{typeof value === 'string' ? settled(value) : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** So many on a page, once somebody asks for all. */
const size = 100

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const say = useSay()
  return (
    <ol className="log">
      {entries.map((entry) => (
        <li key={entry.seq}>
          <When at={entry.at} />
          <div>
            <Who actor={entry.actor} /> {say(entry.title)}
            <Details entry={entry} />
          </div>
          <code title={say(w.hash, { hash: entry.hash })}>{shortOf(entry.hash)}</code>
        </li>
      ))}
    </ol>
  )
}

function All({ kind, id }: Pick<Matter, 'kind' | 'id'>) {
  const [page, setPage] = useState(1)
  const { data, error, refetch } = useQuery(query(kind, id, page, size))
  if (error) return <Trouble error={error} again={() => void refetch()} />
  if (!data) return <Waiting />
  return (
    <>
      <Entries entries={data.items} />
      {data.total > size && <Pager page={data.page} size={data.size} total={data.total} go={setPage} />}
    </>
  )
}

/** Everything that happened, newest first, each entry with its place in the hash chain. */
export function Journal({ matter }: { readonly matter: Matter }) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const { journal, entries, rulebook } = matter
  return (
    <Panel
      title={say(w.journal)}
      extra={
        <Separated className="tally">{[say(w.rulebook, { id: rulebook }), say(w.entries, { n: entries })]}</Separated>
      }
    >
      {all && entries > journal.length ? (
        <All kind={matter.kind} id={matter.id} />
      ) : (
        <Entries entries={journal.toSorted((a, b) => b.seq - a.seq).slice(0, all ? undefined : first)} />
      )}
      {!all && entries > first && (
        <Button look="plain" onClick={() => setAll(true)}>
          {say(w.showAll, { n: entries })}
        </Button>
      )}
    </Panel>
  )
}
