import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { When } from '../../../web/parts/When.tsx'
import { sorts, type Sort } from '../contract/word.ts'
import { w } from './words.ts'

const figure = (row: Row, name: string): number => Number(row.facets[name] ?? 0)
const sum = (rows: readonly Row[], name: string): string =>
  rows.reduce((total, row) => total + figure(row, name), 0).toLocaleString()
/** Neither refused nor withdrawn. */
const stands = (row: Row): boolean => row.stage !== 'refused' && row.stage !== 'withdrawn'

/** The plan as a table: what it comes to in hours, people and money. */
export function PlanTable({ rows, caption }: { readonly rows: readonly Row[]; readonly caption: string }) {
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
              <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
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
