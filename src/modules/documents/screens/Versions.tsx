import { useState } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { DocumentView } from '../contract/view.ts'
import { marked } from './marked.ts'
import { Signer } from './Signer.tsx'
import { versionChanges, w } from './words.ts'

type Version = DocumentView['versions'][number]

function MarkedCopy({ before, after }: { readonly before: Version; readonly after: Version }) {
  const say = useSay()
  const lines = marked(before.body, after.body)
  return (
    <section className="marked" aria-label={say(w.compare, { from: before.version, to: after.version })}>
      <h3>{say(w.compare, { from: before.version, to: after.version })}</h3>
      <p className="muted small">
        <Signer by={after.by} /> <When at={after.on} style="day" />
      </p>
      {lines.every((line) => line.every((run) => run.as === 'kept')) && <p className="muted">{say(w.same)}</p>}
      {lines.map((line, i) => (
        <p key={i}>
          {line.map((run, j) =>
            run.as === 'added' ? (
              <ins key={j}>{run.text}</ins>
            ) : run.as === 'removed' ? (
              <del key={j}>{run.text}</del>
            ) : (
              <span key={j}>{run.text}</span>
            ),
          )}
        </p>
      ))}
    </section>
  )
}

/** Every version with who made it; any of them against the one before. */
export function Versions({ view }: { readonly view: DocumentView }) {
  const say = useSay()
  const [shown, setShown] = useState<number>()
  if (view.versions.length < 2) return null
  const after = view.versions.find((v) => v.version === shown)
  const before = view.versions.find((v) => v.version === (shown ?? 0) - 1)
  return (
    <Panel title={say(w.versions)}>
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
      {after && before && <MarkedCopy before={before} after={after} />}
    </Panel>
  )
}
