import { Link } from '@tanstack/react-router'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { WeekView } from '../contract.ts'
import './engagements.css'
import { w } from './words.ts'

// Where a cell breaks at the width of a printed page, so that the type can be chosen for all of it to fit.
const breaksAt = { title: 34, place: 12, leaders: 26, units: 12 } as const
const linesIn = (text: string, at: number): number => Math.max(1, Math.ceil(text.length / at))

/** About how many lines of print the week comes to, its heading and who is away among them. */
function linesOf({ entries, absences, days }: WeekView): number {
  const free = days.filter(({ date }) => !entries.some(({ starts }) => starts.startsWith(date))).length
  const rows = entries.map(({ title, place, leaders, units }) =>
    Math.max(
      linesIn(title, breaksAt.title),
      linesIn(place ?? '', breaksAt.place),
      linesIn(leaders.map(({ name }) => name.zh).join('、'), breaksAt.leaders),
      linesIn(units ?? '', breaksAt.units),
    ),
  )
  return rows.reduce((sum, lines) => sum + lines, free + absences.length + 2)
}

/** The week as it is printed: day, time, what, where, who, which unit; then who is away. */
export function WeekTable({ view, caption }: { readonly view: WeekView; readonly caption: string }) {
  const say = useSay()
  const date = useDates()
  const names = (list: WeekView['entries'][number]['leaders']) => list.map(({ name }) => say(name)).join('、')
  return (
    <div className="week-sheet" style={{ '--lines': linesOf(view) } as object}>
      <div className="scrolls" tabIndex={0}>
        <table className="rows">
          <caption className="aside">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say(w.day)}</th>
              <th scope="col">{say(w.time)}</th>
              <th scope="col">{say(w.what)}</th>
              <th scope="col">{say(w.place)}</th>
              <th scope="col">{say(w.who)}</th>
              <th scope="col">{say(w.units)}</th>
            </tr>
          </thead>
          {view.days.map((day) => {
            const entries = view.entries.filter(({ starts }) => starts.startsWith(day.date))
            const head = (
              <th scope="rowgroup" className={day.workday ? 'day' : 'day off'} rowSpan={Math.max(entries.length, 1)}>
                {date(day.date, 'day')} {date(day.date, 'weekday')}
                {day.name && !day.name.startsWith('周') && (
                  <div className="small muted">
                    {day.name}
                    {day.workday && ` ${say(w.makeUp)}`}
                  </div>
                )}
              </th>
            )
            return (
              <tbody key={day.date}>
                {entries.length === 0 && (
                  <tr className="next">
                    {head}
                    <td colSpan={5} className="quiet">
                      {say(w.nothingThatDay)}
                    </td>
                  </tr>
                )}
                {entries.map((entry, i) => (
                  <tr key={entry.matter?.id ?? entry.line} className={i === 0 ? 'next' : undefined}>
                    {i === 0 && head}
                    <td className="tight">
                      {entry.starts.endsWith('T00:00')
                        ? say(w.allDay)
                        : entry.starts.slice(11) + (entry.ends ? `—${entry.ends.slice(11)}` : '')}
                    </td>
                    <td>
                      {entry.matter ? (
                        <Link to="/matters/$kind/$id" params={entry.matter}>
                          {settled(entry.title)}
                        </Link>
                      ) : (
                        <>
                          {settled(entry.title)}{' '}
                          {entry.line && (
                            <span className="small muted no-print">{say(w.lineNo, { n: entry.line })}</span>
                          )}
                        </>
                      )}
                    </td>
                    <td>{entry.place}</td>
                    <td>{names(entry.leaders)}</td>
                    <td className="quiet">{entry.units}</td>
                  </tr>
                ))}
              </tbody>
            )
          })}
        </table>
      </div>
      {view.absences.length > 0 && (
        <p className="week-away">
          <b>{say(w.away)}</b>{' '}
          {view.absences
            .map(
              ({ post, from, until, reason, acting }) =>
                `${say(post.name)} ${date(from, 'day')}—${date(until, 'day')} ${reason}${acting ? `（${say(w.actsFor, { post: say(acting.name) })}）` : ''}`,
            )
            .join('；')}
        </p>
      )}
    </div>
  )
}
