import type { Matter } from '../../../http/contract/index.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { MinutesView } from '../contract.ts'
import './minutes.css'
import { w } from './words.ts'

type Person = MinutesView['attendance']['present'][number]

/** The minutes as they are printed: red head, number and date, text, attendance, whom they go to. */
export function Paper({
  view,
  matter,
  government,
}: {
  readonly view: MinutesView
  readonly matter: Matter
  readonly government: string
}) {
  const say = useSay()
  const date = useDates()
  const { content, attendance } = view
  const names = (people: readonly Person[]) => people.map(({ name }) => name).join('、')
  const lists = [
    [say(w.present), names(attendance.present)],
    [say(w.leave), attendance.leave.map(({ name, reason }) => say(w.withReason, { name, reason })).join('、')],
    [say(w.attended), names(attendance.attended)],
  ] as const
  return (
    <article className="paper" lang="zh-CN">
      <header>
        <p className="red-head">
          {government}
          {say(w.head)}
        </p>
        <p className="paper-number">
          <span>{view.number ?? `〔${date(view.date, 'date').slice(0, 4)}〕—`}</span>
          <span>{date(view.date, 'date')}</span>
        </p>
      </header>
      <h2>{matter.title}</h2>
      <p>{content.opening}</p>
      {content.items.map((item) => (
        <section key={item.item}>
          <h3>{item.heading}</h3>
          {item.text.split('\n').map((line, i) => (
            <p key={i}>{line}</p>
          ))}
        </section>
      ))}
      {content.closing && <p>{content.closing}</p>}
      <dl>
        {lists.map(([label, list]) =>
          list ? (
            <div key={label}>
              <dt>{label}：</dt>
              <dd>{list}</dd>
            </div>
          ) : null,
        )}
      </dl>
      {view.recipients.length > 0 && (
        <footer>{say(w.sentTo, { list: view.recipients.map(({ name }) => say(name)).join('、') })}</footer>
      )}
    </article>
  )
}
