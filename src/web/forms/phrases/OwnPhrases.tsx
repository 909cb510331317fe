import type { ActName } from '../../../modules/phrases/contract.ts'
import { useSay } from '../../i18n/use-say.ts'
import { Button } from '../../parts/Button.tsx'
import { w } from '../words.ts'
import './phrases.css'
import { usePhrases } from './use-phrases.ts'

/** One's own phrases of an act, to be put in order or removed. */
export function OwnPhrases({ act }: { readonly act: ActName }) {
  const say = useSay()
  const { own, order, remove } = usePhrases(act)
  const moved = (i: number, by: -1 | 1) => {
    const ids = own.map(({ id }) => id)
    const [one] = ids.splice(i, 1)
    ids.splice(i + by, 0, one!)
    order(ids)
  }
  return (
    <ol className="own-phrases">
      {own.map(({ id, text }, i) => (
        <li key={id}>
          <span className="written">{text}</span>
          <Button small disabled={i === 0} aria-label={say(w.phraseUp, { text })} onClick={() => moved(i, -1)}>
            ↑
          </Button>
          <Button
            small
            disabled={i === own.length - 1}
            aria-label={say(w.phraseDown, { text })}
            onClick={() => moved(i, 1)}
          >
            ↓
          </Button>
          <Button small aria-label={say(w.phraseRemove, { text })} onClick={() => remove(id)}>
            ✕
          </Button>
        </li>
      ))}
    </ol>
  )
}
