import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { matters } from '../../../web/api/matters.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Trouble, Waiting } from '../../../web/parts/Trouble.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { written } from '../contract/number.ts'
import { w } from './words.ts'

const kind = 'number-book'
const figure = (row: Row, name: string): number => Number(row.facets[name] ?? 0)
const shown = (n: number): string => (n ? String(n) : '—')

/** One year's books, each with its next number and what is not simply used. */
function Books({ year, rows }: { readonly year: string; readonly rows: readonly Row[] }) {
  const say = useSay()
  const caption = say(w.books, { year })
  return (
    <Panel flush title={caption}>
      <table className="rows cards">
        <caption className="aside">{caption}</caption>
        <thead>
          <tr>
            <th>{say(w.mark)}</th>
            <th>{say(w.next)}</th>
            <th className="number">{say(w.last)}</th>
            <th className="number">{say(w.reserved)}</th>
            <th className="number">{say(w.vacant)}</th>
            <th className="number">{say(w.void)}</th>
            <th>{say(w.stage)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="wide">
                <Link to="/matters/$kind/$id" params={{ kind, id: row.id }}>
                  {String(row.facets['mark'])}
                </Link>
              </td>
              <td className="tight">{written(String(row.facets['mark']), Number(year), figure(row, 'last') + 1)}</td>
              <td className="number drop">{figure(row, 'last')}</td>
              <td className="number drop">{shown(figure(row, 'reserved'))}</td>
              <td className="number drop">{shown(figure(row, 'vacant'))}</td>
              <td className="number drop">{shown(figure(row, 'void'))}</td>
              <td className="tight quiet end">{say(row.stageTitle)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

/** All number books, the newest year first. */
export function BooksPage() {
  const say = useSay()
  // A dozen marks and a year each: one page of the list holds decades.
  const { data, error, refetch } = useQuery(matters({ kind, size: 500, sort: 'title', order: 'asc' }))
  useTitle(say(w.page))
  const years = [...Map.groupBy(data?.items ?? [], (row) => String(row.facets['year']))].toSorted(([a], [b]) =>
    b.localeCompare(a),
  )
  return (
    <div className="page">
      <div className="head">
        <h1>{say(w.page)}</h1>
        <div className="acts">
          <NewMenu kind={kind} />
        </div>
      </div>
      <div className="stack">
        {error ? (
          <Trouble error={error} again={() => void refetch()} />
        ) : !data ? (
          <Waiting />
        ) : years.length ? (
          years.map(([year, rows]) => <Books key={year} year={year} rows={rows} />)
        ) : (
          <p className="empty">{say(w.nothing)}</p>
        )}
      </div>
    </div>
  )
}
