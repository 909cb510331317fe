import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { CalendarView, OrganisationView } from '../../../org/contract.ts'
import { openings, session } from '../../../web/api/matters.ts'
import { calendar, organisation } from '../../../web/api/rulebook.ts'
import { askToOpen } from '../../../web/forms/ask.ts'
import { useSheet } from '../../../web/forms/use-sheet.tsx'
import { civilDate } from '../../../web/i18n/dates.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { ExportLink, List } from '../../../web/lists/List.tsx'
import { Button, looks } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { LeadersToday } from './LeadersToday.tsx'
import { PartyFiling } from './PartyFiling.tsx'
import { WhoIsWhere } from './WhoIsWhere.tsx'
import { w } from './words.ts'

const route = getRouteApi('/inside/leave')

/** Who is where, now and in the coming weeks, who acts, what is filed with the Party committee, and the register. */
export function LeavePage() {
  const say = useSay()
  const search = route.useSearch()
  const { data: reader } = useSuspenseQuery(session)
  const { data: org } = useQuery(organisation)
  const { data: days } = useQuery(calendar)
  const view = org?.view as OrganisationView | undefined
  const files = reader.principals.some((principal) => principal === 'office' || principal === 'post:mayor')
  useTitle(say(w.page))
  return (
    <div className="page">
      <div className="head">
        <h1>{say(w.page)}</h1>
        <div className="acts">
          <ExportLink kind="leave" search={search} />
          <Button onClick={() => print()}>
            <Icon name="print" />
            {say(w.print)}
          </Button>
          <ForOthers />
          <Link className={looks('primary')} to="/leave/new">
            <Icon name="add" />
            {say(w.ask)}
          </Link>
        </div>
      </div>
      <div className="stack">
        {view && (
          <>
            <LeadersToday view={view} now={reader.now} />
            <WhoIsWhere
              absences={view.absences}
              leaders={view.leaders}
              notices={(days?.view as CalendarView | undefined)?.notices ?? []}
              today={civilDate(reader.now)}
            />
          </>
        )}
        {files && <PartyFiling />}
        <List kind="leave" search={search} caption={say(w.all)} />
      </div>
    </div>
  )
}

/** For somebody else of the unit, or for a leader on his word: the whole form. */
function ForOthers() {
  const say = useSay()
  const navigate = useNavigate()
  const { open, sheet } = useSheet()
  const { data = [] } = useQuery(openings)
  const opening = data.find(({ name }) => name === 'leave.request')
  if (!opening) return null
  return (
    <>
      <Button
        onClick={() =>
          open(askToOpen(opening, ({ kind, id }) => void navigate({ to: '/matters/$kind/$id', params: { kind, id } })))
        }
      >
        {say(w.forOthers)}
      </Button>
      {sheet}
    </>
  )
}
