import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { papers } from '../../../http/contract/index.ts'
import { get } from '../../../web/api/client.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Trouble } from '../../../web/parts/Trouble.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { DocumentView } from '../contract/view.ts'
import { Signer } from './Signer.tsx'
import { versionChanges, w } from './words.ts'

type Marked = papers.Marked

function Runs({ runs }: { readonly runs: Marked['lines'][number]['runs'] }) {
  return runs.map(({ text, added, removed }, i) => {
    const who = [added, removed].flatMap((stamp) => (stamp ? `${stamp.by} ${stamp.on}` : [])).join(' · ')
    if (removed)
      return (
        <del key={i} title={who}>
          {text}
        </del>
      )
    return added ? (
      <ins key={i} title={who}>
        {text}
      </ins>
    ) : (
      <span key={i}>{text}</span>
    )
  })
}

/** 花脸稿: who added and who removed what, from one version to another. */
function MarkedCopy({ of, from, to }: { readonly of: string; readonly from: number; readonly to: number }) {
  const say = useSay()
  const { data, error } = useQuery({
    queryKey: ['marked', of, from, to],
    queryFn: ({ signal }) =>
      get<Marked>(`/api/matters/document/${encodeURIComponent(of)}/marked`, { from, to }, signal),
    staleTime: Infinity,
  })
  const title = say(w.compare, { from, to })
  return (
    <section className="marked" aria-label={title}>
      <h3>{title}</h3>
      {error && <Trouble error={error} />}
      {data?.lines.every((line) => line.runs.every((run) => !run.added && !run.removed)) && (
        <p className="muted">{say(w.same)}</p>
      )}
      {data?.lines.map((line, i) => (
        <p key={i}>
          {line.label}
          <Runs runs={line.runs} />
        </p>
      ))}
    </section>
  )
}

/** Stands for all versions together. */
const all = 0

/** Every version with who made it; any of them against the one before. */
export function Versions({ of, view }: { readonly of: string; readonly view: DocumentView }) {
  const say = useSay()
  const [shown, setShown] = useState<number>()
  const last = view.version
  if (last < 2) return null
  return (
    <Panel
      title={say(w.versions)}
      extra={
        last > 2 && (
          <Button small aria-pressed={shown === all} onClick={() => setShown(shown === all ? undefined : all)}>
            {say(w.compare, { from: 1, to: last })}
          </Button>
        )
      }
    >
      <ol className="course">
        {view.versions.map((version) => (
          <li key={version.version}>
            <span className="what">{say(w.versionOf, { n: version.version })}</span>
            <div>
              {say(versionChanges[version.change]!)} <Signer by={version.by} />
              <p className="muted small">{settled(version.title)}</p>
            </div>
            <span>
              <When at={version.on} style="day" className="muted" />{' '}
              {version.version > 1 && (
                <Button
                  small
                  aria-pressed={shown === version.version}
                  onClick={() => setShown(shown === version.version ? undefined : version.version)}
                >
                  {say(w.compare, { from: version.version - 1, to: version.version })}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
      {shown !== undefined && (
        <MarkedCopy of={of} from={shown === all ? 1 : shown - 1} to={shown === all ? last : shown} />
      )}
    </Panel>
  )
}
