import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Article } from '../../../web/parts/Article.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { AnswerView } from '../contract/answer.ts'
import { results } from '../contract/word.ts'
import './incoming.css'
import { w } from './words.ts'

/** What came back: the result, or what has to be put right. */
export function AnswerScreen({ matter }: ScreenProps) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as AnswerView | null
  if (!view) return null
  const rows = [
    [say(w.their), [view.their, settled(view.title)].filter(Boolean).join(' ')],
    [say(w.ourNumber), view.number],
    [say(w.from), view.unit && say(view.unit.name)],
    [say(w.document), view.document],
  ] as const
  return (
    <Panel
      title={view.sort === 'reply' ? say(w.answer) : say(w.returned)}
      extra={
        view.result ? (
          <span className="due green">{say(results[view.result])}</span>
        ) : (
          view.sort === 'return' && <span className="due red">{say(w.unmet)}</span>
        )
      }
    >
      {view.text && <p className="written">{settled(view.text)}</p>}
      {view.faults.length > 0 && (
        <ul className="incoming-checks">
          {view.faults.map((fault, i) => (
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
      )}
      <dl className="facts folds">
        {rows.map(([name, value]) =>
          value ? (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {view.acknowledged && (
        <p className="muted small">
          {say(w.acknowledged, { post: say(view.acknowledged.by.name), date: date(view.acknowledged.on, 'day') })}
        </p>
      )}
    </Panel>
  )
}
