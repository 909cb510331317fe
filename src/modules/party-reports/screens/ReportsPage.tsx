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
import type { Form } from '../contract.ts'
import { formLabels } from './forms.ts'
import { w } from './words.ts'

const route = getRouteApi('/inside/reports')
const kind = 'party-report'

/** The register as it is kept on paper: number, subject, form, when it went, whether the receipt came back. */
function Register({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay()
  return (
    <table className="rows cards">
      <caption className="aside">{say(w.register)}</caption>
      <thead>
        <tr>
          <th>{say(w.number)}</th>
          <th>{say(w.subject)}</th>
          <th>{say(w.form)}</th>
          <th>{say(w.sent)}</th>
          <th>{say(w.state)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="tight quiet">{row.number}</td>
            <td className="wide">
              <Link to="/matters/$kind/$id" params={{ kind, id: row.id }}>
                {settled(row.title)}
              </Link>
            </td>
            <td className="tight quiet">{say(formLabels[String(row.facets['form']) as Form] ?? formLabels.filing)}</td>
            <td className="tight quiet end">
              <When at={String(row.facets['on'] ?? row.opened)} style="date" />
            </td>
            <td className="tight">
              {row.closed ? say(w.acknowledged) : <span className="due amber">{say(w.waiting)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function ReportsPage() {
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
