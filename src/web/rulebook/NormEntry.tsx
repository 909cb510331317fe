import type { Norm } from '../api/rulebook.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useSay } from '../i18n/use-say.ts'
import type { Say, Word } from '../i18n/words.ts'
import { Mark } from '../parts/Mark.tsx'
import { Separated } from '../parts/Separated.tsx'
import { stateOf } from './counted.ts'
import type { Reading } from './readings.ts'
import { Readings } from './Readings.tsx'
import { figures as figureWords, forces, kinds, lapses, w } from './words.ts'

const marks = { enforced: 'met', nothing: 'not-applicable', open: 'pending' } as const
const states = { enforced: w.isEnforced, nothing: w.isNothing, open: w.isOpen } as const
const named = (list: Readonly<Record<string, Word>>, id: string): Word => list[id] ?? { zh: id, en: id }

const plain = (value: unknown): string =>
  value === null ? '—' : typeof value === 'object' ? JSON.stringify(value) : String(value)
function figure(name: string, value: unknown, say: Say): string {
  const word = figureWords[name as keyof typeof figureWords]
  return word && typeof value === 'number' ? say(word, { n: value }) : `${name} ${plain(value)}`
}

type Props = {
  readonly norm: Norm
  readonly readings: readonly Reading[]
  readonly change?: ((reading: Reading) => void) | undefined
  /** The one that the address names. */ readonly aimed: boolean
}

/** One norm: what it lays down, with which figures and on what ground, and how the software keeps it. */
export function NormEntry({ norm, readings, change, aimed }: Props) {
  const say = useSay()
  const { comma } = useMarks()
  const state = stateOf(norm)
  const { implementation, source, cite, checked } = norm
  const figures = Object.entries(norm.figures)
  return (
    <li id={norm.id} className={aimed ? 'norm aimed' : 'norm'} tabIndex={-1}>
      <Mark state={marks[state]} />
      <div>
        <p>
          <b>{say(norm.says)}</b>
        </p>
        <p className="small muted">
          <Separated>
            {[
              <code key="id">{norm.id}</code>,
              say(named(forces, norm.force)),
              norm.worksAs !== norm.force && say(named(kinds, norm.worksAs)),
              figures.length > 0 &&
                `${say(w.figures)} ${figures.map(([name, value]) => figure(name, value, say)).join(comma)}`,
              norm.lapse && say(named(lapses, norm.lapse)),
              norm.unless && say(w.unless, { who: say(norm.unless.name) }),
              source === 'office' && say(w.fromOffice),
              source === 'law' && cite && say(w.fromLaw, { cite }),
              source === 'law' && checked !== true && say(checked === 'secondary' ? w.secondary : w.unchecked),
            ]}
          </Separated>
        </p>
        <Readings readings={readings} change={change} />
      </div>
      <div className="kept small">
        <span className={`state ${state}`}>{say(states[state])}</span>
        {implementation && state === 'enforced' && (
          <details>
            <summary>{say(w.tests, implementation.tests)}</summary>
            <ul aria-label={say(w.where)}>
              {implementation.where.map((path) => (
                <li key={path}>
                  <code>{path}</code>
                </li>
              ))}
            </ul>
          </details>
        )}
        {state === 'nothing' && norm.force === 'policy' && <p className="muted">{say(w.declaratory)}</p>}
      </div>
    </li>
  )
}
