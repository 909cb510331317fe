import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { matters } from '../../../web/api/matters.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { asked } from '../../../web/lists/filter.ts'
import { ExportLink, List } from '../../../web/lists/List.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { When } from '../../../web/parts/When.tsx'
import { frequencies, type Frequency } from '../contract/word.ts'
import { w } from './words.ts'

const route = getRouteApi('/inside/briefs')
const kind = 'brief'

/** The register as it is kept: number, title, unit, how often, since when, and whether it still comes out. */
function Register({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay()
  const day = (at: unknown) => (typeof at === 'string' ? <When at={at} style="date" /> : '—')
  return (
    <table className="rows cards">
      <caption className="aside">{say(w.register)}</caption>
      <thead>
        <tr>
          <th>{say(w.number)}</th>
          <th>{say(w.title)}</th>
          <th>{say(w.unit)}</th>
          <th>{say(w.frequency)}</th>
          <th>{say(w.registered)}</th>
          <th className="number">{say(w.issues)}</th>
          <th>{say(w.last)}</th>
          <th>{say(w.stage)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="tight quiet">{row.number ?? '—'}</td>
            <td className="wide">
              <Link to="/matters/$kind/$id" params={{ kind, id: row.id }}>
                {settled(row.title)}
              </Link>
            </td>
            <td className="tight quiet">{row.unit && say(row.unit.name)}</td>
            <td className="tight quiet drop">{say(frequencies[String(row.facets['frequency']) as Frequency])}</td>
            <td className="tight quiet drop">{day(row.facets['registered'])}</td>
            <td className="number drop">{Number(row.facets['issues'] ?? 0)}</td>
            <td className="tight quiet drop">{day(row.facets['last'])}</td>
            <td className="tight quiet end">{say(row.stageTitle)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function BriefsPage() {
  const say = useSay()
  const search = route.useSearch()
  const { data } = useQuery(matters(asked(kind, search)))
  useTitle(say(w.page))
  return (
    <div className="page">
      <div className="head">
        <h1>{say(w.page)}</h1>
        <div className="acts">
          <ExportLink kind={kind} search={search} />
          <NewMenu kind={kind} />
        </div>
      </div>
      <List kind={kind} search={search} caption={say(w.register)}>
        {data && <Register rows={data.items} />}
      </List>
    </div>
  )
}
