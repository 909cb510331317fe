import { Link } from '@tanstack/react-router'
import type { Matter } from '../../../http/contract/index.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { TopicView } from '../contract/view.ts'
import { conclusions, proofKinds, reservedMatters, staffingKinds } from '../contract/words.ts'
import { w } from './words.ts'

/** What decides which norms apply. */
function Attributes({ attributes: a }: Pick<TopicView, 'attributes'>) {
  const say = useSay()
  const marks = [
    a.important && say(w.important),
    a.majorDecision && say(w.majorDecision),
    a.normative && say(w.normative),
    a.document && say(w.document),
    a.reserved !== 'none' && say(reservedMatters[a.reserved]),
    a.money !== null && say(w.money, { n: a.money }),
    a.assets && say(w.assets),
    a.marketActors && say(w.marketActors),
    a.stabilityRisk && say(w.stabilityRisk),
    a.staffing !== 'none' && say(staffingKinds[a.staffing]),
    a.foreign && say(w.foreign),
  ].filter((mark) => mark !== false)
  return marks.length ? (
    <ul className="marks-of">
      {marks.map((mark) => (
        <li key={mark}>{mark}</li>
      ))}
    </ul>
  ) : null
}

/** What it is about and what the meeting is asked. */
export function Basics({ view }: { readonly view: TopicView }) {
  const say = useSay()
  const parts = [
    [say(w.asks), view.asks],
    [say(w.alone), view.alone],
    [say(w.beyond), view.beyond],
  ] as const
  return (
    <Panel title={say(w.basics)}>
      <div className="prose">
        {view.summary ? <p>{settled(view.summary)}</p> : !view.asks && <p className="muted">{say(w.noText)}</p>}
        {parts.map(([title, text]) =>
          text ? (
            <div key={title}>
              <h3>{title}</h3>
              <p>{settled(text)}</p>
            </div>
          ) : null,
        )}
      </div>
      <Attributes attributes={view.attributes} />
    </Panel>
  )
}

/** Appraisal, risk assessment, legality review …, each with its conclusion. */
export function Proofs({ proofs, of }: Pick<TopicView, 'proofs'> & { readonly of: Pick<Matter, 'kind' | 'id'> }) {
  const say = useSay()
  if (!proofs.length) return null
  return (
    <Panel title={say(w.proofs)}>
      <ol className="course">
        {proofs.map((proof) => (
          <li key={proof.proof + proof.on + (proof.number ?? '')}>
            <span className="what">{say(proofKinds[proof.proof])}</span>
            <div>
              {say(conclusions[proof.conclusion])}
              <span className="muted">
                {' '}
                {proof.issuedBy ? say(proof.issuedBy.name) : proof.issuer} {proof.number}
              </span>
              {proof.research && (
                <p>
                  <Link to="/matters/$kind/$id" params={{ kind: 'research', id: proof.research }}>
                    {say(w.researchRecord)}
                  </Link>
                </p>
              )}
              {proof.text && <p className="written grounds">{settled(proof.text)}</p>}
              {proof.files.map((file) => (
                <p key={file.sha256}>
                  <a href={`/api/files/${file.sha256}?${new URLSearchParams(of)}`}>{file.name}</a>
                </p>
              ))}
            </div>
            <When at={proof.on} style="day" className="muted" />
          </li>
        ))}
      </ol>
    </Panel>
  )
}
