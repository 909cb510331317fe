import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { CalendarView, OrganisationView } from '../../../org/contract.ts'
import { session } from '../../../web/api/matters.ts'
import { calendar, organisation } from '../../../web/api/rulebook.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { civilDate } from '../../../web/i18n/dates.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { ExportLink, List } from '../../../web/lists/List.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { WhoIsWhere } from './WhoIsWhere.tsx'
import { w } from './words.ts'

const route = getRouteApi('/inside/leave')

/** Who is away, who acts, and the register of leave. */
export function LeavePage() {
  const say = useSay()
  const search = route.useSearch()
  const { data: reader } = useSuspenseQuery(session)
  const { data: org } = useQuery(organisation)
  const { data: days } = useQuery(calendar)
  const view = org?.view as OrganisationView | undefined
  useTitle(say(w.page))
  return (
    <div className="page">
      <div className="head">
        <h1>{say(w.page)}</h1>
        <div className="acts">
          <ExportLink kind="leave" search={search} />
          <NewMenu kind="leave" />
        </div>
      </div>
      <div className="stack">
        {view && (
          <WhoIsWhere
            absences={view.absences}
            leaders={view.leaders}
            notices={(days?.view as CalendarView | undefined)?.notices ?? []}
            today={civilDate(reader.now)}
          />
        )}
        <List kind="leave" search={search} caption={say(w.all)} />
      </div>
    </div>
  )
}
