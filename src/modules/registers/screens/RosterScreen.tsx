import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { spans, type RosterView } from '../contract.ts'
import './registers.css'
import { w } from './words.ts'

/** A month of duty, day and night, with holidays and whoever is away by now. */
export function RosterScreen({ matter }: Pick<ScreenProps, 'matter'>) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as RosterView | null
  if (!view) return null
  return (
    <Panel flush title={say(w.onDuty)} className="prints-alone">
      <div className="scrolls" tabIndex={0}>
        <table className="rows roster">
          <caption className="aside">{matter.title}</caption>
          <thead>
            <tr>
              <th scope="col">{say(w.date)}</th>
              <th scope="col">{say(w.span)}</th>
              <th scope="col">{say(w.lead)}</th>
              <th scope="col">{say(w.staff)}</th>
            </tr>
          </thead>
          {view.days.map((day) => (
            <tbody key={day.date}>
              {day.shifts.map((shift, i) => (
                <tr key={shift.span}>
                  {i === 0 && (
                    <th scope="rowgroup" rowSpan={day.shifts.length} className="tight">
                      {date(day.date, 'day')} {date(day.date, 'weekday')}
                      {day.name && !day.name.startsWith('周') && (
                        <div className="small muted">
                          {day.name}
                          {day.workday && ` ${say(w.makeUp)}`}
                        </div>
                      )}
                    </th>
                  )}
                  <td className="tight quiet">{say(spans[shift.span])}</td>
                  {([shift.lead, shift.staff] as const).map((who) => (
                    <td key={who.id}>
                      {say(who.name)} {shift.away.includes(who.id) && <span className="due amber">{say(w.away)}</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Panel>
  )
}
