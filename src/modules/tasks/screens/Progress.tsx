import { useSay } from '../../../web/i18n/use-say.ts'
import './tasks.css'
import { w } from './words.ts'

/** How far, as the lead unit said last. */
export function Progress({ value }: { readonly value: number }) {
  const say = useSay()
  return (
    <span className="progress">
      <span
        className="track"
        role="meter"
        aria-label={say(w.progress)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={value}
      >
        <span style={{ width: `${value}%` }} />
      </span>
      <span className="small figures">{say(w.percent, { n: value })}</span>
    </span>
  )
}
