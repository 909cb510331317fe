import { useDates, useSay } from '../i18n/use-say.ts'
import { daysOfMonth, isOff, weekdayOf, type Marked } from './days.ts'
import { w } from './words.ts'

type Props = { readonly year: number; readonly today: string; readonly marked: ReadonlyMap<string, Marked> }
// Any week from a Monday on, for the names of the days.
const week = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07']

function Month({ year, month, today, marked }: Props & { readonly month: number }) {
  const say = useSay()
  const date = useDates()
  const days = daysOfMonth(year, month)
  const first = weekdayOf(days[0]!)
  return (
    <section className="month" aria-label={date(days[0]!, 'month')}>
      <h3>{date(days[0]!, 'month')}</h3>
      <ol>
        {week.map((day) => (
          <li key={day} className="weekday" aria-hidden="true">
            {date(day, 'weekday').replace('周', '')}
          </li>
        ))}
        {days.map((day, i) => {
          const mark = marked.get(day)
          const off = isOff(day, marked)
          return (
            <li
              key={day}
              style={i === 0 ? { gridColumnStart: first + 1 } : undefined}
              className={[off ? 'off' : 'on', mark && 'marked', day === today && 'today'].filter(Boolean).join(' ')}
              title={mark?.name}
              aria-current={day === today ? 'date' : undefined}
            >
              {Number(day.slice(8))}
              {mark && <sup>{say(mark.off ? w.off : w.work)}</sup>}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** A year as the notices arrange it: 休 a holiday, 班 a weekend day worked. */
export const Year = (props: Props) => (
  <div className="year">
    {Array.from({ length: 12 }, (_, i) => (
      <Month key={i} {...props} month={i + 1} />
    ))}
  </div>
)
