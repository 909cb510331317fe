import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Row } from '../../../http/contract/index.ts'
import { session } from '../../../web/api/matters.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { civilDate } from '../../../web/i18n/dates.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { ExportLink, List } from '../../../web/lists/List.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { booksOf } from './books.ts'
import { w } from './words.ts'

const route = getRouteApi('/inside/research')

/** The books of a year, as far as they are the reader's to see, and the trips. */
export function ResearchPage() {
  const say = useSay()
  const search = route.useSearch()
  const { data: reader } = useSuspenseQuery(session)
  const thisYear = Number(civilDate(reader.now).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const { data } = useQuery(booksOf(year))
  const caption = say(w.books, { year })
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
            {[thisYear - 2, thisYear - 1, thisYear].map((y) => (
              <option key={y}>{y}</option>
            ))}
          </select>
          <ExportLink kind="research" search={search} />
          <NewMenu kind="research" />
        </div>
      </div>
      <div className="stack">
        <Panel flush title={caption} extra={<NewMenu kind="research-book" />}>
          {data &&
            (data.items.length ? (
              <Books rows={data.items} caption={caption} />
            ) : (
              <p className="empty">{say(w.noBooks)}</p>
            ))}
          <p className="empty muted small">{say(w.booksHelp)}</p>
        </Panel>
        <List kind="research" search={search} caption={say(w.all)} />
      </div>
    </div>
  )
}

function Books({ rows, caption }: { readonly rows: readonly Row[]; readonly caption: string }) {
  const say = useSay()
  const figure = (row: Row, name: string) => Number(row.facets[name] ?? 0)
  return (
    <table className="rows cards">
      <caption className="aside">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say(w.leader)}</th>
          <th scope="col" className="number">
            {say(w.days)}
          </th>
          <th scope="col" className="number">
            {say(w.unannounced)}
          </th>
          <th scope="col" className="number">
            {say(w.share)}
          </th>
          <th scope="col">{say(w.stage)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="wide">
              <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                {settled(row.title)}
              </Link>
            </td>
            <td className="number" data-name={say(w.days)}>
              {figure(row, 'days')}
            </td>
            <td className="number" data-name={say(w.unannounced)}>
              {figure(row, 'unannounced')}
            </td>
            <td className="number" data-name={say(w.share)}>
              {figure(row, 'days') ? `${Math.floor((figure(row, 'unannounced') * 100) / figure(row, 'days'))}%` : '—'}
            </td>
            <td className="tight quiet">{say(row.stageTitle)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
