import { useState } from 'react'
import type { Check, Prospect } from '../../http/contract/index.ts'
import { useSay } from '../i18n/use-say.ts'
import { Article } from '../parts/Article.tsx'
import { Mark } from '../parts/Mark.tsx'
import { useNarrow } from '../parts/use-media.ts'
import { Panel } from '../parts/Panel.tsx'
import { Separated } from '../parts/Separated.tsx'
import { withChecks } from './actions.ts'
import { w } from './words.ts'

const order = { unmet: 0, pending: 1, met: 2, 'not-applicable': 3 } as const

function Tally({ checks }: { readonly checks: readonly Check[] }) {
  const say = useSay()
  const count = (state: Check['state']) => checks.filter((check) => check.state === state).length
  const unmet = count('unmet')
  return (
    <Separated className="tally">
      {[
        say(w.met, { n: count('met') }),
        say(w.pending, { n: count('pending') }),
        unmet > 0 && <em>{say(w.unmet, { n: unmet })}</em>,
      ]}
    </Separated>
  )
}

/** What the rules say of the next step before anybody takes it: each norm with its article and, unmet, what to do. */
export function Checks({ prospects }: { readonly prospects: readonly Prospect[] }) {
  const say = useSay()
  const narrow = useNarrow()
  const all = withChecks(prospects)
  const [name, setName] = useState<string>()
  const shown = all.find((p) => p.name === name) ?? all[0]
  if (!shown) return null
  const checks = shown.checks.toSorted((a, b) => order[a.state] - order[b.state])
  const list = (
    <>
      <label className="checked-for">
        <span className="muted small">{say(w.checked)}</span>
        <select
          className="input"
          value={shown.name}
          onChange={(event) => setName(event.target.value)}
          disabled={all.length === 1}
        >
          {all.map((p) => (
            <option key={p.name} value={p.name}>
              {say(p.title)}
            </option>
          ))}
        </select>
      </label>
      <ul className="checks">
        {checks.map((check) => (
          <li key={check.norm} className={check.state} data-norm={check.norm}>
            <Mark state={check.state} />
            <div>
              <b>{say(check.norms)}</b>
              {check.says && <p className="says">{say(check.says)}</p>}
              {check.state === 'unmet' && check.wayOut && (
                <p>
                  {say(w.wayOut)}
                  {say(check.wayOut)}
                </p>
              )}
              {check.state === 'unmet' && shown.mayRelease.includes(check.norm) && <p>{say(w.may)}</p>}
            </div>
            <Article norm={check.norm} name={check.articleName} />
          </li>
        ))}
      </ul>
    </>
  )
  // On a telephone what stands in the way comes first; where nothing does, the matter itself.
  const folded = narrow && !checks.some(({ state }) => state === 'unmet')
  return (
    <Panel title={say(w.checks)} extra={<Tally checks={checks} />} className="checks-panel">
      {folded ? (
        <details>
          <summary>{say(w.nothingUnmet)}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </Panel>
  )
}
