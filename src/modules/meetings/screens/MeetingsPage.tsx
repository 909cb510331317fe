import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { CalendarView } from '../../../org/contract.ts'
import { matters, session } from '../../../web/api/matters.ts'
import { calendar } from '../../../web/api/rulebook.ts'
import { markedDays } from '../../../web/calendar/days.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { civilDate } from '../../../web/i18n/dates.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { ExportLink, List } from '../../../web/lists/List.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import './month.css'
import { MonthGrid } from './MonthGrid.tsx'
import { w } from './words.ts'

const emptySearch = {}
const mostInAMonth = 200

/** The month's meetings on a calendar that knows holidays and make-up days, and all meetings as a list. */
export function MeetingsPage() {
  const say = useSay()
  const { data: reader } = useSuspenseQuery(session)
  const today = civilDate(reader.now)
  const [month, setMonth] = useState(today.slice(0, 7))
  const { data } = useQuery(matters({ kind: 'meeting', sort: 'facet.date', order: 'desc', size: mostInAMonth }))
  const { data: days } = useQuery(calendar)
  const marked = useMemo(() => markedDays((days?.view as CalendarView | undefined)?.notices ?? []), [days])
  useTitle(say(w.meetings))
  return (
    <div className="page">
      <div className="head">
        <h1>{say(w.meetings)}</h1>
        <div className="acts">
          <ExportLink kind="meeting" search={emptySearch} />
          <NewMenu kind="meeting" />
        </div>
      </div>
      <div className="stack">
        <MonthGrid month={month} setMonth={setMonth} today={today} marked={marked} meetings={data?.items ?? []} />
        <List kind="meeting" search={emptySearch} caption={say(w.all)} />
      </div>
    </div>
  )
}
