import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { kinds, matters } from '../../../web/api/matters.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { useSay } from '../../../web/i18n/use-say.ts'
import { asked } from '../../../web/lists/filter.ts'
import { ExportLink, List } from '../../../web/lists/List.tsx'
import { PrintButton } from '../../../web/parts/PrintButton.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { Directory } from './Directory.tsx'
import { Attendance } from './glance/Attendance.tsx'
import { Confidential } from './glance/Confidential.tsx'
import { Releases, Speeches } from './glance/Consent.tsx'
import { Gifts } from './glance/Gifts.tsx'
import { Trips } from './glance/Trips.tsx'
import { registerKinds } from './register-kinds.ts'
import './registers.css'
import { w } from './words.ts'

/** What must be seen of a register at a glance, above its list. */
const glances: Readonly<Record<string, ComponentType>> = {
  'trip-abroad': Trips,
  study: Attendance,
  gift: Gifts,
  speech: Speeches,
  release: Releases,
  spokesperson: Speeches,
  interference: Confidential,
}

const route = getRouteApi('/inside/registers')

/** What is only on record, one register at a time: the list, its export, and what may be entered anew. */
export function RegistersPage() {
  const say = useSay()
  const { of, ...search } = route.useSearch()
  const navigate = route.useNavigate()
  const kind = of ?? registerKinds[0]
  const { data = [] } = useQuery(kinds)
  const { data: rows } = useQuery(matters(asked(kind, search)))
  const titleOf = (id: string) => {
    const found = data.find((one) => one.kind === id)
    return found ? say(found.title) : id
  }
  const Glance = glances[kind]
  useTitle(say(w.page))
  return (
    <div className="page">
      <div className="head">
        <div>
          <h1>{say(w.page)}</h1>
          <p>{say(kind === 'interference' ? w.sent : w.only)}</p>
        </div>
        <div className="acts">
          <select
            className="input"
            style={{ width: 'auto' }}
            aria-label={say(w.which)}
            value={kind}
            onChange={(event) => void navigate({ search: { of: event.target.value } })}
          >
            {registerKinds.map((id) => (
              <option key={id} value={id}>
                {titleOf(id)}
              </option>
            ))}
          </select>
          <ExportLink kind={kind} search={search} />
          <PrintButton />
          <NewMenu kind={kind} />
        </div>
      </div>
      <div className="stack">
        {Glance && <Glance />}
        <List kind={kind} search={search} caption={titleOf(kind)}>
          {kind === 'telephone' && rows ? <Directory rows={rows.items} caption={titleOf(kind)} /> : undefined}
        </List>
      </div>
    </div>
  )
}
