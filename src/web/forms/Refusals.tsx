import type { Refusal } from '../../http/contract/index.ts'
import { useSay } from '../i18n/use-say.ts'
import { Article } from '../parts/Article.tsx'
import { Mark } from '../parts/Mark.tsx'
import { Facts } from '../parts/Facts.tsx'
import { w } from './words.ts'

/** Every norm that said no: what it says, on which facts, and what can be done. */
export function Refusals({
  refusals,
  title,
  loud,
}: {
  readonly refusals: readonly Pick<Refusal, 'norm' | 'articleName' | 'says' | 'wayOut' | 'facts'>[]
  readonly title: string
  readonly loud?: boolean
}) {
  const say = useSay()
  if (!refusals.length) return null
  return (
    <section className="refusals" role={loud ? 'alert' : undefined} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {refusals.map((refusal, i) => (
          <li key={i} data-norm={refusal.norm}>
            <Mark state="unmet" />
            <div>
              <b>{say(refusal.says)}</b>
              <p>
                <span className="muted">{say(w.wayOut)}</span> {say(refusal.wayOut)}
              </p>
              <Facts facts={refusal.facts} />
            </div>
            <Article norm={refusal.norm} name={refusal.articleName} />
          </li>
        ))}
      </ul>
    </section>
  )
}
