import { useMarks } from '../i18n/use-marks.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Button } from '../parts/Button.tsx'
import type { Reading } from './readings.ts'
import { w } from './words.ts'

type Props = {
  readonly readings: readonly Reading[]
  /** Absent for whoever may not interpret. */ readonly change?: ((reading: Reading) => void) | undefined
}

/** How the office reads an ambiguous norm (article 86), since when and by whom, with earlier readings. */
export function Readings({ readings, change }: Props) {
  const say = useSay()
  const { colon, stop } = useMarks()
  const date = useDates()
  if (!readings.length) return null
  return (
    <ul className="readings small">
      {readings.map((entry) => (
        <li key={entry.id} data-reading={entry.id}>
          <p className="muted">
            {say(w.reading)}
            {colon}
            {say(entry.question)}
          </p>
          <p>{say(entry.reading)}</p>
          <p className="muted">
            {say(w.readBy, { author: say(entry.author), date: date(entry.date, 'date') })}
            {entry.reason && `${stop}${say(w.because, { reason: entry.reason })}`}{' '}
            {change && (
              <Button look="plain" small onClick={() => change(entry)}>
                {say(w.readAnew)}
              </Button>
            )}
          </p>
          {entry.earlier.length > 0 && (
            <details>
              <summary>{say(w.earlier, { n: entry.earlier.length })}</summary>
              {entry.earlier.map((before) => (
                <p key={before.date + before.reading.zh} className="muted">
                  {date(before.date, 'date')} {say(before.reading)}
                </p>
              ))}
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
