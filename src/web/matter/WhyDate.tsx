import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Deadline } from '../../http/contract/index.ts'
import { why } from '../api/time.ts'
import { civilDate } from '../i18n/dates.ts'
import { settled } from '../i18n/punctuation.ts'
import { useMarks } from '../i18n/use-marks.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { w } from './words.ts'

const lengths = { wd: w.workingDays, days: w.days, months: w.months, hours: w.hours } as const

/** The working days that were counted and every day passed over, fetched when asked for. */
function Passed({ date: anchor, n }: { readonly date: string; readonly n: number }) {
  const say = useSay()
  const { comma } = useMarks()
  const date = useDates()
  const { data } = useQuery(why(anchor, n))
  if (!data) return null
  const shown = (days: typeof data.skipped) =>
    days.map((day) => `${date(day.date, 'day')}${day.name ? `（${settled(day.name)}）` : ''}`).join(comma)
  return (
    <>
      {data.skipped.length > 0 && <p>{say(w.skipped, { days: shown(data.skipped) })}</p>}
      {data.makeUp.length > 0 && <p>{say(w.madeUp, { days: shown(data.makeUp) })}</p>}
      <p>
        <Link to="/calendar" search={{ date: anchor, n }}>
          {say(w.reckon)}
        </Link>
      </p>
    </>
  )
}

/** Why a deadline falls on its day: from or before which date how long was counted. */
export function WhyDate({ why: { anchor, direction, length } }: Pick<Deadline, 'why'>) {
  const say = useSay()
  const date = useDates()
  const [open, setOpen] = useState(false)
  const [unit, n] = Object.entries(length ?? {})[0] ?? []
  if (!anchor || (direction !== 'on' && (unit === undefined || n === undefined))) return null
  const word = unit !== undefined && unit in lengths ? lengths[unit as keyof typeof lengths] : undefined
  const long = word && n !== undefined ? say(word, { n }) : ''
  const from = civilDate(anchor)
  const text =
    direction === 'on'
      ? say(w.onDate, { date: date(from, 'date') })
      : say(direction === 'from' ? w.fromDate : w.beforeDate, { date: date(from, 'date'), long })
  return (
    <details className="why small" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(w.why)}</summary>
      <p>{text}</p>
      {open && unit === 'wd' && n !== undefined && <Passed date={from} n={direction === 'before' ? -n : n} />}
    </details>
  )
}
