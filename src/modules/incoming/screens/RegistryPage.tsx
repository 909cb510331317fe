import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { matters, openings } from '../../../web/api/matters.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { useSay } from '../../../web/i18n/use-say.ts'
import { asked } from '../../../web/lists/filter.ts'
import { ExportLink, List } from '../../../web/lists/List.tsx'
import { looks } from '../../../web/parts/Button.tsx'
import { Choice } from '../../../web/parts/Choice.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { Board } from './Board.tsx'
import { QuickEntry } from './QuickEntry.tsx'
import { w } from './words.ts'

const route = getRouteApi('/inside/incoming')
const kind = 'incoming'

/** The registry: what came in, where it stands and what is overdue; the entry on top for those who register. */
export function RegistryPage() {
  const say = useSay()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const view = search.view ?? 'board'
  // The board shows what is on its way; everything else is in the list.
  const filter = view === 'board' && !search.box ? { ...search, box: 'open' as const } : search
  const { data } = useQuery(matters({ ...asked(kind, filter), ...(view === 'board' ? { size: 300 } : {}) }))
  const { data: mine = [] } = useQuery(openings)
  useTitle(say(w.page))
  return (
    <div className="page">
      <div className="head">
        <h1>{say(w.page)}</h1>
        <div className="acts">
          <Choice
            label={say(w.view)}
            value={view}
            onChange={(next) => void navigate({ search: (before) => ({ ...before, view: next }) })}
            options={[
              { value: 'board', label: say(w.board) },
              { value: 'list', label: say(w.list) },
            ]}
          />
          <Link className={looks()} to="/incoming/instructions">
            {say(w.instructions)}
          </Link>
          <Link className={looks()} to="/incoming/returned">
            {say(w.returns)}
          </Link>
          <ExportLink kind={kind} search={search} />
          <NewMenu kind={kind} />
        </div>
      </div>
      <div className="stack">
        {mine.some(({ name }) => name === 'incoming.register') && <QuickEntry />}
        <List kind={kind} search={view === 'board' ? filter : search} caption={say(w.all)}>
          {view === 'board' && data ? <Board rows={data.items} /> : undefined}
        </List>
      </div>
    </div>
  )
}
