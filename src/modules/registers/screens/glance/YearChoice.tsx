import { useSay } from '../../../../web/i18n/use-say.ts'
import { w } from '../words.ts'
import { useThisYear } from './year.ts'

type Props = { readonly year: number; readonly choose: (year: number) => void }

/** The year before, this one and the next, for which plans are made. */
export function YearChoice({ year, choose }: Props) {
  const say = useSay()
  const now = useThisYear()
  return (
    <select
      className="input no-print"
      style={{ width: 'auto' }}
      aria-label={say(w.year)}
      value={year}
      onChange={(event) => choose(Number(event.target.value))}
    >
      {[now - 1, now, now + 1].map((y) => (
        <option key={y}>{y}</option>
      ))}
    </select>
  )
}
