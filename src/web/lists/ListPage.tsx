import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { kinds } from '../api/matters.ts'
import { NewMenu } from '../desk/NewMenu.tsx'
import { useSay } from '../i18n/use-say.ts'
import { useTitle } from '../parts/use-title.ts'
import { ExportLink, List } from './List.tsx'

const route = getRouteApi('/inside/matters/$kind')

/** All matters of a kind that the reader may read. */
export function ListPage() {
  const say = useSay()
  const { kind } = route.useParams()
  const search = route.useSearch()
  const { data = [] } = useQuery(kinds)
  const known = data.find((k) => k.kind === kind)
  const title = known ? say(known.title) : kind
  useTitle(title)
  return (
    <div className="page">
      <div className="head">
        <h1>{title}</h1>
        <div className="acts">
          <ExportLink kind={kind} search={search} />
          <NewMenu kind={kind} />
        </div>
      </div>
      <List kind={kind} search={search} caption={title} />
    </div>
  )
}
