import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Article } from '../../../web/parts/Article.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { IncomingView } from '../contract/view.ts'
import { Signed } from './Signed.tsx'
import { w } from './words.ts'

const states = { met: w.met, unmet: w.unmet, undecided: w.undecided, 'not-applicable': w.na } as const
const looks = { met: 'due green', unmet: 'due red', undecided: 'due amber', 'not-applicable': 'muted' } as const

/** 初审: every norm with how it stands; sentences that the software points out for a person to decide. */
export function CheckList({ view }: { readonly view: IncomingView }) {
  const say = useSay()
  if (!view.checks.length) return null
  const rows = view.checks.filter(({ state }) => state !== 'not-applicable')
  return (
    <Panel title={say(w.checks)} extra={view.checked && <Signed mark={view.checked} />}>
      <ul className="incoming-checks">
        {rows.map((row) => (
          <li key={row.norm} data-norm={row.norm} data-state={row.state}>
            <span className={looks[row.state]}>{say(states[row.state])}</span>
            <div>
              {say(row.name)}
              {row.state === 'unmet' && row.says && <p className="muted">{say(row.says)}</p>}
              {row.pointed.map(({ sentence, says }) => (
                <blockquote key={sentence}>
                  {settled(sentence)} <span className="muted small">{say(says)}</span>
                </blockquote>
              ))}
              {row.decided?.met && (
                <p className="muted">
                  {say(w.decidedMet)} {row.decided.text && settled(row.decided.text)}
                </p>
              )}
            </div>
            <Article
              norm={row.norm}
              name={row.article === null ? null : { zh: `第${row.article}条`, en: `Art. ${row.article}` }}
            />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What a paper went back for, each norm with its sentence. */
export function ReturnedPanel({ returned }: { readonly returned: NonNullable<IncomingView['returned']> }) {
  const say = useSay()
  return (
    <Panel title={say(w.returned)} extra={<Signed mark={returned} />}>
      <ul className="incoming-checks">
        {returned.faults.map((fault, i) => (
          <li key={i}>
            <span className="due red">{say(w.unmet)}</span>
            <div>
              {say(fault.name)}
              <blockquote>{settled(fault.sentence)}</blockquote>
            </div>
            <Article
              norm={fault.norm}
              name={fault.article === null ? null : { zh: `第${fault.article}条`, en: `Art. ${fault.article}` }}
            />
          </li>
        ))}
      </ul>
      {returned.text && <p className="written">{settled(returned.text)}</p>}
    </Panel>
  )
}
