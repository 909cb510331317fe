import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Row } from '../../../http/contract/index.ts'
import { matters, session } from '../../../web/api/matters.ts'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { civilDate } from '../../../web/i18n/dates.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { ExportLink } from '../../../web/lists/List.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Waiting } from '../../../web/parts/Trouble.tsx'
import { useTitle } from '../../../web/parts/use-title.ts'
import { When } from '../../../web/parts/When.tsx'
import { sorts, type Sort } from '../contract/word.ts'
import { w } from './words.ts'

const kind = 'conference'
const figure = (row: Row, name: string): number => Number(row.facets[name] ?? 0)
const sum = (rows: readonly Row[], name: string): string => rows.reduce((total, row) => total + figure(row, name), 0).toLocaleString()
/** Neither refused nor withdrawn. */
const stands = (row: Row): boolean => row.stage !== 'refused' && row.stage !== 'withdrawn'

function Plan({ rows, caption }: { readonly rows: readonly Row[]; readonly caption: string }) {
  const say = useSay()
  const standing = rows.filter(stands)
  return (
    <table className="rows cards">
      <caption className="aside">{caption}</caption>
      <thead>
        <tr>
          <th>{say(w.date)}</th>
          <th>{say(w.title)}</th>
          <th>{say(w.unit)}</th>
          <th>{say(w.sort)}</th>
          <th className="number">{say(w.hours)}</th>
          <th className="number">{say(w.people)}</th>
          <th className="number">{say(w.cost)}</th>
          <th>{say(w.stage)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td className="tight">
              <When at={String(row.facets['date'])} style="day" />
            </td>
            <td className="wide">
              <Link to="/matters/$kind/$id" params={{ kind, id: row.id }}>
                {settled(row.title)}
              </Link>
            </td>
            <td className="tight quiet">{row.unit && say(row.unit.name)}</td>
            <td className="tight quiet drop">{say(sorts[String(row.facets['sort']) as Sort])}</td>
            <td className="number drop">{figure(row, 'hours')}</td>
            <td className="number drop">{figure(row, 'participants')}</td>
            <td className="number drop">{row.facets['cost'] === null ? '—' : figure(row, 'cost').toLocaleString()}</td>
            <td className="tight quiet end">{say(row.stageTitle)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={4}>{say(w.total)}</td>
          <td className="number">{sum(standing, 'hours')}</td>
          <td className="number">{sum(standing, 'participants')}</td>
          <td className="number">{sum(standing, 'cost')}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}

/** The year's conferences as the annual plan shows them, and how many each unit has. */
export function PlanPage() {
  const say = useSay()
  const { data: reader } = useSuspenseQuery(session)
  const thisYear = Number(civilDate(reader.now).slice(0, 4))
  const [year, setYear] = useState(thisYear)
  const { data } = useQuery(matters({ kind, sort: 'facet.date', order: 'asc', size: 500 }))
  const rows = data?.items.filter((row) => row.facets['year'] === year)
  const units = [...Map.groupBy(rows?.filter(stands) ?? [], (row) => row.unit?.id)].map(([id, list]) => ({ id, name: list[0]?.unit?.name, n: list.length })).toSorted((a, b) => b.n - a.n)
  useTitle(say(w.page))
  const caption = say(w.plan, { year })
  return (
    <div className="page">
      <div className="head">
        <h1>{say(w.page)}</h1>
        <div className="acts">
          <select className="input" style={{ width: 'auto' }} aria-label={say(w.year)} value={year} onChange={(event) => setYear(Number(event.target.value))}>
            {[thisYear - 2, thisYear - 1, thisYear, thisYear + 1].map((y) => (
              <option key={y}>{y}</option>
            ))}
          </select>
          <ExportLink kind={kind} search={{}} />
          <NewMenu kind={kind} />
        </div>
      </div>
      <div className="halves">
        <Panel flush title={caption}>
          {!rows ? <Waiting /> : rows.length ? <Plan rows={rows} caption={caption} /> : <p className="empty">{say(w.nothing)}</p>}
        </Panel>
        <Panel title={say(w.byUnit)}>
          <dl className="facts">
            {units.map(({ id, name, n }) => (
              <div key={id} style={{ display: 'contents' }}>
                <dt>{name && say(name)}</dt>
                <dd>{say(w.counted, { n })}</dd>
              </div>
            ))}
          </dl>
        </Panel>
      </div>
    </div>
  )
}
