import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { matters } from '../../../web/api/matters.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { useSay } from '../../../web/i18n/use-say.ts'
import { asked } from '../../../web/lists/filter.ts'
import { ExportLink, List } from '../../../web/lists/List.tsx'
import { looks } from '../../../web/parts/Button.tsx'
import { Choice } from '../../../web/parts/Choice.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { Board } from './Board.tsx'
import { w } from './words.ts'

const route = getRouteApi('/inside/documents')
const kind = 'document'

/** Everything on its way out, by stage and lamp, or as a register. */
export function DocumentsPage() {
  const say = useSay()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const view = search.view ?? 'board'
  const { data } = useQuery(matters(asked(kind, search)))
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
          <Link className={looks()} to="/matters/$kind" params={{ kind: 'number-book' }}>
            {say(w.books)}
          </Link>
          <ExportLink kind={kind} search={search} />
          <NewMenu kind={kind} />
        </div>
      </div>
      <List kind={kind} search={search} caption={say(w.all)}>
        {view === 'board' && data ? <Board rows={data.items} /> : undefined}
      </List>
    </div>
  )
}
