import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { matter, openings, session } from '../../../web/api/matters.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { askToOpen } from '../../../web/forms/ask.ts'
import { useSheet } from '../../../web/forms/use-sheet.tsx'
import { civilDate } from '../../../web/i18n/dates.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { ExportLink, List } from '../../../web/lists/List.tsx'
import { Button, looks } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import type { WeekView } from '../contract.ts'
import { CalendarLinks } from './CalendarLinks.tsx'
import { OpenClashes } from './OpenClashes.tsx'
import { mondayOf, planOf, sundayOf, weekLater } from './week.ts'
import { WeekTable } from './WeekTable.tsx'
import { w } from './words.ts'

const route = getRouteApi('/inside/engagements')

/** The leaders' week, the own phone's calendar, and all engagements. */
export function EngagementsPage() {
  const say = useSay()
  const search = route.useSearch()
  const { data: reader } = useSuspenseQuery(session)
  const [monday, setMonday] = useState(mondayOf(civilDate(reader.now)))
  useTitle(say(w.page))
  return (
    <div className="page">
      <div className="head">
        <h1>{say(w.page)}</h1>
        <div className="acts">
          <ExportLink kind="engagement" search={search} />
          <Button onClick={() => print()}>
            <Icon name="print" />
            {say(w.print)}
          </Button>
          <NewMenu kind="engagement" />
        </div>
      </div>
      <div className="stack">
        <Week monday={monday} go={setMonday} today={civilDate(reader.now)} />
        <OpenClashes />
        <CalendarLinks />
        <div className="week-rest">
          <List kind="engagement" search={search} caption={say(w.all)} />
        </div>
      </div>
    </div>
  )
}

type WeekProps = { readonly monday: string; readonly go: (monday: string) => void; readonly today: string }

function Week({ monday, go, today }: WeekProps) {
  const say = useSay()
  const date = useDates()
  const { data: plan } = useQuery(planOf(monday))
  const { data: shown } = useQuery({ ...matter('week-plan', plan?.id ?? ''), enabled: Boolean(plan) })
  const view = plan ? (shown?.view as WeekView | undefined) : undefined
  const caption = say(w.weekOf, { from: date(monday, 'day'), until: date(sundayOf(monday), 'day') })
  const step = (weeks: number, label: string) => <Button onClick={() => go(weekLater(monday, weeks))}>{label}</Button>
  return (
    <Panel
      flush
      className="week-panel"
      title={caption}
      extra={
        <div className="acts">
          {step(-1, say(w.before))}
          <Button onClick={() => go(mondayOf(today))}>{say(w.thisWeek)}</Button>
          {step(1, say(w.after))}
          {plan && (
            <Link className={looks()} to="/matters/$kind/$id" params={{ kind: plan.kind, id: plan.id }}>
              {say(w.openPlan)}
            </Link>
          )}
        </div>
      }
    >
      {view ? (
        <>
          <p className="week-away muted small">
            {view.published ? say(w.publishedOn, { on: date(view.published, 'date') }) : say(w.draft)}
          </p>
          <WeekTable view={view} caption={caption} />
        </>
      ) : (
        plan === null && <NotYet monday={monday} />
      )}
    </Panel>
  )
}

/** Those of the office draw it up from here. */
function NotYet({ monday }: { readonly monday: string }) {
  const say = useSay()
  const navigate = useNavigate()
  const { open, sheet } = useSheet()
  const { data = [] } = useQuery(openings)
  const opening = data.find(({ name }) => name === 'week-plan.draw-up')
  return (
    <div className="empty">
      <p>{say(w.none)}</p>
      {opening && (
        <Button
          look="primary"
          onClick={() =>
            open(
              askToOpen(opening, ({ kind, id }) => void navigate({ to: '/matters/$kind/$id', params: { kind, id } }), {
                week: monday,
              }),
            )
          }
        >
          {say(w.drawUp)}
        </Button>
      )}
      {sheet}
    </div>
  )
}
