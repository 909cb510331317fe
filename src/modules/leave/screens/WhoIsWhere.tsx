import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CalendarView, OrganisationView } from '../../../org/contract.ts'
import { isOff, markedDays } from '../../../web/calendar/days.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Choice } from '../../../web/parts/Choice.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { addDays } from './request/proposal.ts'
import { columns, daysFrom } from './span.ts'
import { isEngagement } from './today.ts'
import './leave.css'
import { w } from './words.ts'

const shownDays = 28

type Props = {
  readonly absences: OrganisationView['absences']
  readonly leaders: OrganisationView['leaders']
  readonly notices: CalendarView['notices']
  readonly today: string
}

/** As far ahead as the organisation tells of absences. */
const ahead = { now: 0, next: shownDays } as const

/** Four weeks of absences on the working calendar, one line a post, with who acts. */
export function WhoIsWhere({ absences, leaders, notices, today }: Props) {
  const say = useSay()
  const date = useDates()
  const [from, setFrom] = useState<keyof typeof ahead>('now')
  const first = addDays(today, ahead[from])
  const days = daysFrom(first, shownDays)
  const marked = markedDays(notices)
  const lines = absences.flatMap((absence) => {
    const at = columns(first, shownDays, absence.from, absence.until)
    return at ? [{ absence, at }] : []
  })
  // Where the leave names nobody, the rules do: the organisation says who acts now.
  const acting = (absence: (typeof absences)[number]) =>
    absence.acting ?? leaders.find(({ post }) => post.id === absence.post.id)?.acting ?? null
  return (
    <Panel
      flush
      title={say(w.board)}
      extra={
        <Choice
          label={say(w.board)}
          value={from}
          onChange={setFrom}
          options={[
            { value: 'now', label: say(w.fourWeeks) },
            { value: 'next', label: say(w.nextFour) },
          ]}
        />
      }
    >
      {lines.length === 0 ? (
        <p className="empty">{say(w.everybody)}</p>
      ) : (
        <>
          <p className="where-help muted small">{say(w.whereHelp)}</p>
          <div className="scrolls" tabIndex={0} role="group" aria-label={say(w.board)}>
            <div className="where" style={{ '--days': shownDays } as object}>
              <div className="where-head" aria-hidden="true">
                {days.map((day) => (
                  <span
                    key={day}
                    className={[isOff(day, marked) && 'off', day === today && 'today'].filter(Boolean).join(' ')}
                  >
                    {Number(day.slice(8))}
                  </span>
                ))}
              </div>
              {lines.map(({ absence, at }) => {
                const by = acting(absence)
                const text = `${settled(absence.reason)} ${date(absence.from, 'day')}—${date(absence.until, 'day')}`
                return (
                  <div key={absence.post.id + absence.from} className="where-line">
                    <b>{say(absence.post.name)}</b>
                    <span
                      className={isEngagement(absence) ? 'bar engaged' : 'bar'}
                      style={{ gridColumn: `${at[0] + 1} / ${at[1] + 2}` }}
                      title={text}
                    >
                      {absence.matter ? (
                        <Link to="/matters/$kind/$id" params={absence.matter}>
                          {text}
                        </Link>
                      ) : (
                        text
                      )}
                    </span>
                    <span className="by small">{by ? say(w.acts, { post: say(by.name) }) : ''}</span>
                  </div>
                )
              })}
            </div>
          </div>
        </>
      )}
    </Panel>
  )
}
