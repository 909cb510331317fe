import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { daysOfMonth, isOff, weekdayOf, type Marked } from '../../../web/calendar/days.ts'
import { w as days } from '../../../web/calendar/words.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { w } from './words.ts'

const week = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07']
const shifted = (month: string, by: 1 | -1): string => {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

type Props = {
  readonly month: string
  readonly setMonth: (month: string) => void
  readonly today: string
  readonly marked: ReadonlyMap<string, Marked>
  readonly meetings: readonly Row[]
}

/** A month, one cell a day; on a phone only the days that have a meeting. */
export function MonthGrid({ month, setMonth, today, marked, meetings }: Props) {
  const say = useSay()
  const date = useDates()
  const all = daysOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
  const on = Map.groupBy(meetings, (row) => String(row.facets['date']))
  const first = all[0]!
  return (
    <Panel
      title={date(first, 'month')}
      extra={
        <div className="month-tools no-print">
          <Button small aria-label={say(w.previous)} onClick={() => setMonth(shifted(month, -1))}>
            ‹
          </Button>
          <Button small onClick={() => setMonth(today.slice(0, 7))}>
            {say(w.today)}
          </Button>
          <Button small aria-label={say(w.next)} onClick={() => setMonth(shifted(month, 1))}>
            ›
          </Button>
        </div>
      }
    >
      <ol className="month-grid">
        {week.map((day) => (
          <li key={day} className="weekday" aria-hidden="true">
            {date(day, 'weekday')}
          </li>
        ))}
        {all.map((day, i) => {
          const mark = marked.get(day)
          const here = on.get(day) ?? []
          return (
            <li
              key={day}
              style={i === 0 ? { gridColumnStart: weekdayOf(day) + 1 } : undefined}
              className={[isOff(day, marked) && 'off', day === today && 'today', here.length > 0 && 'busy']
                .filter(Boolean)
                .join(' ')}
            >
              <time
                dateTime={day}
                className="day"
                aria-label={date(day, 'fullDate')}
                aria-current={day === today ? 'date' : undefined}
              >
                {Number(day.slice(8))}
                {mark && <sup title={mark.name}>{say(mark.off ? days.off : days.work)}</sup>}
              </time>
              {here.map((row) => (
                <Link
                  key={row.id}
                  to="/matters/$kind/$id"
                  params={{ kind: 'meeting', id: row.id }}
                  className={row.stage}
                >
                  <span className="figures">{String(row.facets['starts'] ?? '').slice(11, 16)}</span>{' '}
                  {settled(row.title)}
                </Link>
              ))}
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
