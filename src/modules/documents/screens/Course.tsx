import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { DocumentView } from '../contract/view.ts'
import { grounds } from '../contract/words.ts'
import { Signer } from './Signer.tsx'
import { stepNames, w } from './words.ts'

/** Every opinion and every return in the order of their dates; none is ever taken off. */
export function Course({ view }: { readonly view: DocumentView }) {
  const say = useSay()
  const steps = [
    ...view.opinions.map((o) => ({ ...o, what: say(stepNames[o.step] ?? { zh: o.step, en: o.step }) })),
    ...view.returns.map((r) => ({
      on: r.on,
      by: r.by,
      what: say(w.returned, { from: say(r.from), to: say(r.to) }),
      text: [r.reason, r.resume && `（${say(w.resumes)}）`, r.answer && `${say(w.answer)}：${r.answer}`]
        .filter(Boolean)
        .join(' '),
    })),
  ].toSorted((a, b) => a.on.localeCompare(b.on))
  const waiting = view.signers.filter((s) => s.signed === null)
  if (!steps.length && !waiting.length) return null
  return (
    <Panel title={say(w.course)} className="course-panel">
      <ol className="course">
        {steps.map((s, i) => (
          <li key={i}>
            <span className="what">{s.what}</span>
            <div>
              <b>
                <Signer by={s.by} />
              </b>{' '}
              {s.text && <span className="written">{settled(s.text)}</span>}
            </div>
            <When at={s.on} style="day" className="muted" />
          </li>
        ))}
        {waiting.map((s) => (
          <li key={s.post.id}>
            <span className="what muted">{say(w.waits)}</span>
            <div>{say(s.post.name)}</div>
          </li>
        ))}
      </ol>
      {view.authorised && (
        <p className="muted small">
          {say(w.authorised, { post: say(view.authorised.to.name), ground: say(grounds[view.authorised.ground]) })}
        </p>
      )}
    </Panel>
  )
}
