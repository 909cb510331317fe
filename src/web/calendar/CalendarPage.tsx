import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { CalendarView } from '../../org/contract.ts'
import { session } from '../api/matters.ts'
import { calendar } from '../api/rulebook.ts'
import { civilDate } from '../i18n/dates.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Panel } from '../parts/Panel.tsx'
import { useTitle } from '../parts/use-title.ts'
import { Between, Calculator } from './Calculator.tsx'
import './calendar.css'
import { markedDays } from './days.ts'
import { w } from './words.ts'
import { Year } from './Year.tsx'

const route = getRouteApi('/inside/calendar')

/** The official calendar, and a reckoner that says why a deadline falls on its day. */
export function CalendarPage() {
  const say = useSay()
  const date = useDates()
  const { date: anchor, n } = route.useSearch()
  const { data: reader } = useSuspenseQuery(session)
  const { data: matter } = useSuspenseQuery(calendar)
  const view = matter.view as CalendarView
  const today = civilDate(reader.now)
  const thisYear = Number(today.slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const marked = useMemo(() => markedDays(view.notices), [view.notices])
  const notices = view.notices.filter((notice) => notice.year === year)
  const years = [...new Set([...view.years, thisYear, thisYear + 1])].toSorted((a, b) => a - b)
  useTitle(say(w.calendar))
  return (
    <div className="page">
      <div className="head">
        <h1>{say(w.calendar)}</h1>
      </div>
      <div className="halves">
        <Panel
          title={say(w.notices)}
          extra={
            <select
              className="input year-of"
              aria-label={say(w.year)}
              value={year}
              onChange={(event) => setYear(Number(event.target.value))}
            >
              {years.map((y) => (
                <option key={y}>{y}</option>
              ))}
            </select>
          }
        >
          {view.years.includes(year) ? null : <p className="due amber">{say(w.unpublished, { year })}</p>}
          {notices.map((notice) => (
            <p key={notice.number} className="muted small">
              {say(w.source)}{' '}
              {notice.papers[0] ? (
                <a className="underlined" href={notice.papers[0]} rel="noreferrer" target="_blank">
                  {notice.number}
                </a>
              ) : (
                notice.number
              )}{' '}
              · {date(notice.date, 'date')}
            </p>
          ))}
          <Year year={year} today={today} marked={marked} />
        </Panel>
        <div className="stack">
          <Calculator key={`${anchor}/${n}`} from={anchor ?? today} n={n ?? 5} />
          <Between today={today} />
        </div>
      </div>
    </div>
  )
}
