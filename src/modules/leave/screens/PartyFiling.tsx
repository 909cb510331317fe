import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Page, Row } from '../../../http/contract/index.ts'
import { get } from '../../../web/api/client.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { w } from './words.ts'

const leadersLeave = queryOptions({
  queryKey: ['matters', 'leave', 'leaders'],
  queryFn: ({ signal }) =>
    get<Page<Row>>(
      '/api/matters',
      {
        kind: 'leave',
        'facet.tier': 'leader',
        stage: 'approved,extending,ended',
        sort: 'facet.from',
        order: 'desc',
        size: 50,
      },
      signal,
    ),
})

/** 外出报备: leave of leaders as it is filed with the Party committee, what is not yet filed first. */
export function PartyFiling() {
  const say = useSay()
  const date = useDates()
  const { data } = useQuery(leadersLeave)
  if (!data?.items.length) return null
  const rows = data.items.toSorted((a, b) => Number(a.facets['filed'] === true) - Number(b.facets['filed'] === true))
  return (
    <Panel flush title={say(w.filing)}>
      <table className="rows cards">
        <caption className="aside">{say(w.filing)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(w.content)}</th>
            <th scope="col">{say(w.time)}</th>
            <th scope="col" className="number">
              {say(w.length)}
            </th>
            <th scope="col">{say(w.filed)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="wide">
                <Link to="/matters/$kind/$id" params={{ kind: 'leave', id: row.id }}>
                  {settled(row.title)}
                </Link>
              </td>
              <td className="tight quiet">
                {date(String(row.facets['from']), 'day')}—{date(String(row.facets['until']), 'day')}
              </td>
              <td className="number">{say(w.days, { n: Number(row.facets['days']) })}</td>
              <td className="tight">
                {row.facets['filed'] === true ? say(w.isFiled) : <span className="due amber">{say(w.notFiled)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
