import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OrganisationView } from '../../../org/contract.ts'
import { session } from '../../../web/api/matters.ts'
import { organisation } from '../../../web/api/rulebook.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { civilDate } from '../../../web/i18n/dates.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { Export, Register } from './Register.tsx'
import { entrustments, listsOf, register, reports } from './registers.ts'
import { w } from './words.ts'
import { YearTable } from './YearTable.tsx'

/** The three registers of what leaders owe the mayor: standing duties of a year, reports, what was entrusted. */
export function DutiesPage() {
  const say = useSay()
  const { data: reader } = useSuspenseQuery(session)
  const thisYear = Number(civilDate(reader.now).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const { data: org } = useQuery(organisation)
  const { data: lists } = useQuery(register(listsOf(year)))
  const view = org?.view as OrganisationView | undefined
  // Lists are not everybody's: where one may not look, nothing is said of whether there is one.
  const mayRead = (post: string) =>
    reader.principals.some((own) => own === 'office' || own === 'post:mayor' || own === `post:${post}`)
  const caption = say(w.standing, { year })
  useTitle(say(w.page))
  return (
    <div className="page">
      <div className="head">
        <h1>{say(w.page)}</h1>
        <div className="acts">
          <select
            className="input"
            style={{ width: 'auto' }}
            aria-label={say(w.year)}
            value={year}
            onChange={(event) => setYear(Number(event.target.value))}
          >
            {[thisYear - 2, thisYear - 1, thisYear, thisYear + 1].map((y) => (
              <option key={y}>{y}</option>
            ))}
          </select>
          <Button onClick={() => print()}>
            <Icon name="print" />
            {say(w.print)}
          </Button>
        </div>
      </div>
      <div className="stack">
        <Panel
          flush
          title={caption}
          extra={
            <div className="acts">
              <Export filter={listsOf(year)} />
              <NewMenu kind="standing-duty" />
            </div>
          }
        >
          {view && lists && (
            <YearTable
              caption={caption}
              leaders={view.leaders.filter(({ rank, post }) => rank !== 'mayor' && mayRead(post.id))}
              rows={lists.items}
            />
          )}
          <p className="empty muted small">{say(w.standingHelp)}</p>
        </Panel>
        <Register filter={reports} title={say(w.reports)} />
        <Register filter={entrustments} title={say(w.entrustments)} />
      </div>
    </div>
  )
}
