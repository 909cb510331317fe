import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { between, why, type Why } from '../api/time.ts'
import { settled } from '../i18n/punctuation.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Choice } from '../parts/Choice.tsx'
import { Panel } from '../parts/Panel.tsx'
import { w } from './words.ts'

const whole = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date)

function Days({ title, days }: { readonly title: string; readonly days: Why['skipped'] }) {
  const date = useDates()
  if (!days.length) return null
  return (
    <div>
      <h3 className="small muted">{title}</h3>
      <ul className="passed">
        {days.map((day) => (
          <li key={day.date}>
            <span className="figures">
              {date(day.date, 'day')} {date(day.date, 'weekday')}
            </span>
            <span className="muted">{settled(day.name)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** n working days from a date, and every day that was passed over on the way, by name. */
export function Calculator({ from: anchor, n: counted }: { readonly from: string; readonly n: number }) {
  const say = useSay()
  const date = useDates()
  const [from, setFrom] = useState(anchor)
  const [days, setDays] = useState(Math.abs(counted))
  const [direction, setDirection] = useState<'after' | 'before'>(counted < 0 ? 'before' : 'after')
  const n = direction === 'after' ? days : -days
  const { data } = useQuery({ ...why(from, n), enabled: whole(from), placeholderData: keepPreviousData })
  return (
    <Panel title={say(w.calculator)}>
      <div className="reckon">
        <label className="field">
          <span>{say(w.from)}</span>
          <input
            className="input"
            type="date"
            value={from}
            min="2018-01-01"
            max="2040-12-31"
            onChange={(event) => setFrom(event.target.value)}
          />
        </label>
        <label className="field">
          <span>{say(w.days)}</span>
          <input
            className="input"
            type="number"
            min={0}
            max={500}
            value={days}
            onChange={(event) => setDays(Math.max(0, Math.min(500, Math.trunc(Number(event.target.value) || 0))))}
          />
        </label>
        <Choice
          label={say(w.direction)}
          value={direction}
          onChange={setDirection}
          options={[
            { value: 'after', label: say(w.after) },
            { value: 'before', label: say(w.before) },
          ]}
        />
      </div>
      {data && (
        <div aria-live="polite">
          <p className="reckoned">{date(data.date, 'fullDate')}</p>
          {data.provisional && <p className="due amber">{say(w.provisional)}</p>}
          <h3>{say(w.why)}</h3>
          {data.skipped.length + data.makeUp.length === 0 && <p className="muted">{say(w.nothingSkipped)}</p>}
          <div className="reasons">
            <Days title={say(w.skipped)} days={data.skipped} />
            <Days title={say(w.makeUp)} days={data.makeUp} />
          </div>
        </div>
      )}
    </Panel>
  )
}

export function Between({ today }: { readonly today: string }) {
  const say = useSay()
  const [a, setA] = useState(today)
  const [b, setB] = useState(today)
  const { data } = useQuery({ ...between(a, b), enabled: whole(a) && whole(b), placeholderData: keepPreviousData })
  return (
    <Panel title={say(w.between)}>
      <div className="reckon even">
        <label className="field">
          <span>{say(w.a)}</span>
          <input
            className="input"
            type="date"
            value={a}
            min="2018-01-01"
            max="2040-12-31"
            onChange={(event) => setA(event.target.value)}
          />
        </label>
        <label className="field">
          <span>{say(w.b)}</span>
          <input
            className="input"
            type="date"
            value={b}
            min="2018-01-01"
            max="2040-12-31"
            onChange={(event) => setB(event.target.value)}
          />
        </label>
      </div>
      {data && (
        <p className="reckoned" aria-live="polite">
          {say(w.count, { n: data.days })}
        </p>
      )}
      {data?.provisional && <p className="due amber">{say(w.provisional)}</p>}
    </Panel>
  )
}
