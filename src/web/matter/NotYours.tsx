import type { Prospect } from '../../http/contract/index.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useSay } from '../i18n/use-say.ts'
import { Article } from '../parts/Article.tsx'
import { w } from './words.ts'

/** Why what the matter waits for is not the reader's to do: another's post, or the reader is away and somebody acts. */
export function NotYours({ prospects }: { readonly prospects: readonly Prospect[] }) {
  const say = useSay()
  const { stop } = useMarks()
  const refusals = prospects.flatMap(({ name, notYours }) => notYours.map((refusal) => ({ name, ...refusal })))
  if (!refusals.length) return null
  return (
    <details className="not-yours small no-print">
      <summary>{say(w.whyNot)}</summary>
      <ul>
        {refusals.map((refusal) => (
          <li key={refusal.name + refusal.norm}>
            {say(refusal.says)}
            {stop}
            {say(refusal.wayOut)} <Article norm={refusal.norm} name={refusal.articleName} />
          </li>
        ))}
      </ul>
    </details>
  )
}
