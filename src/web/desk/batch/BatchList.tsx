import type { Check, Refusal } from '../../../http/contract/index.ts'
import { settled } from '../../i18n/punctuation.ts'
import { useSay } from '../../i18n/use-say.ts'
import { Article } from '../../parts/Article.tsx'
import { Lamp } from '../../parts/Lamp.tsx'
import { Mark } from '../../parts/Mark.tsx'
import { known, nameOf, tickable, type Waiting } from './choice.ts'
import type { Item } from './run.ts'
import { w } from './words.ts'

type Props = {
  readonly matters: readonly Waiting[]
  readonly ticked: ReadonlySet<string>
  readonly itemOf: (matter: Waiting) => Item | undefined
  readonly busy: boolean
  readonly toggle: (matter: Waiting) => void
}

function Why({ checks }: { readonly checks: readonly (Check | Refusal)[] }) {
  const say = useSay()
  return checks.map((check) => (
    <div key={check.norm} className="why-not" data-norm={check.norm}>
      <Mark state="unmet" />
      <span>
        {say(check.says ?? ('norms' in check ? check.norms : { zh: check.norm, en: check.norm }))}{' '}
        {check.wayOut && <span className="muted">{say(check.wayOut)}</span>}
      </span>
      <Article norm={check.norm} name={check.articleName} />
    </div>
  ))
}

/** What the batch is about: title, point, a way to open it, what would refuse it, and how it stands. */
export function BatchList({ matters, ticked, itemOf, busy, toggle }: Props) {
  const say = useSay()
  return (
    <ul className="batch-list">
      {matters.map((matter) => {
        const { row, actsAs, unmet } = matter
        const item = itemOf(matter)
        const title = settled(row.title)
        const refused = item?.state === 'refused' ? item.refusals : unmet
        return (
          <li key={nameOf(row)} data-state={item?.state ?? 'waiting'}>
            <label>
              {item?.state === 'done' ? (
                <Mark state="met" />
              ) : (
                <input
                  type="checkbox"
                  checked={ticked.has(nameOf(row))}
                  disabled={busy || !tickable(matter)}
                  onChange={() => toggle(matter)}
                />
              )}
              <span>
                <b>{title}</b>
                {row.point && <span className="point">{settled(row.point)}</span>}
                {actsAs?.for && <span className="point">{say(w.actsFor, { post: say(actsAs.for.name) })}</span>}
              </span>
            </label>
            <span className="side-of">
              {item?.state === 'giving' ? say(w.giving) : <Lamp lamp={row.lamp} />}
              <a
                href={`/matters/${row.kind}/${encodeURIComponent(row.id)}`}
                target="_blank"
                rel="noreferrer"
                aria-label={say(w.openNamed, { title })}
              >
                {say(w.open)}
              </a>
            </span>
            {item?.state === 'failed' && <p className="bad">{say(w.failed, { reference: item.says ?? '' })}</p>}
            {item?.state !== 'done' && <Why checks={refused} />}
            {item?.state !== 'done' && !refused.length && !known(matter) && <p className="muted">{say(w.unseen)}</p>}
          </li>
        )
      })}
    </ul>
  )
}
