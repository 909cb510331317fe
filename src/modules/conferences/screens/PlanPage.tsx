import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { session } from '../../../web/api/matters.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { civilDate } from '../../../web/i18n/dates.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Button, looks } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Trouble, Waiting } from '../../../web/parts/Trouble.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { usePreferences } from '../../../web/preferences.ts'
import { Caps } from './Caps.tsx'
import { PlanTable } from './PlanTable.tsx'
import { w } from './words.ts'
import { exportOf, yearPlan } from './year-plan.ts'

/** The year's conferences as the annual plan shows them, and how many each unit has. */
export function PlanPage() {
  const say = useSay()
  const { data: reader } = useSuspenseQuery(session)
  const thisYear = Number(civilDate(reader.now).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const { language } = usePreferences()
  const { data, error, refetch } = useQuery(yearPlan(year))
  const rows = data?.items
  useTitle(say(w.page))
  const caption = say(w.plan, { year })
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
          <a className={looks()} href={exportOf(year, language)} download>
            <Icon name="download" />
            {say(w.export)}
          </a>
          <Button onClick={() => print()}>
            <Icon name="print" />
            {say(w.print)}
          </Button>
          <NewMenu kind="conference" />
        </div>
      </div>
      <div className="stack">
        <Panel flush title={caption}>
          {error ? (
            <Trouble error={error} again={() => void refetch()} />
          ) : !rows ? (
            <Waiting />
          ) : rows.length ? (
            <PlanTable rows={rows} caption={caption} />
          ) : (
            <p className="empty">{say(w.nothing)}</p>
          )}
        </Panel>
        {rows && <Caps rows={rows} />}
      </div>
    </div>
  )
}
