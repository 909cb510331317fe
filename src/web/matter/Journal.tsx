import { useState } from 'react'
import type { Entry, Matter } from '../../http/contract/index.ts'
import { settled } from '../i18n/punctuation.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useSay } from '../i18n/use-say.ts'
import { Article } from '../parts/Article.tsx'
import { Button } from '../parts/Button.tsx'
import { Panel } from '../parts/Panel.tsx'
import { Separated } from '../parts/Separated.tsx'
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

/** Everything that happened, newest first, each entry with its place in the hash chain. */
export function Journal({ journal, rulebook }: Pick<Matter, 'journal' | 'rulebook'>) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const newest = journal.toSorted((a, b) => b.seq - a.seq)
  return (
    <Panel
      title={say(w.journal)}
      extra={
        <Separated className="tally">
          {[say(w.rulebook, { id: rulebook }), say(w.entries, { n: journal.length })]}
        </Separated>
      }
    >
      <ol className="log">
        {(all ? newest : newest.slice(0, first)).map((entry) => (
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
      {!all && journal.length > first && (
        <Button look="plain" onClick={() => setAll(true)}>
          {say(w.showAll, { n: journal.length })}
        </Button>
      )}
    </Panel>
  )
}
