import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Row } from '../../../../http/contract/index.ts'
import { rulebook } from '../../../../web/api/rulebook.ts'
import { settled } from '../../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../../web/i18n/use-say.ts'
import { Panel } from '../../../../web/parts/Panel.tsx'
import { w } from '../words.ts'
import { rowsOf } from './rows-of.ts'
import { useThisYear } from './year.ts'
import { YearChoice } from './YearChoice.tsx'

/** A year's trips by the number of the plan, and how many the year's figure still allows. */
export function Trips() {
  const say = useSay()
  const date = useDates()
  const [year, setYear] = useState(useThisYear())
  const { data: rows = [] } = useQuery(rowsOf('trip-abroad', { 'facet.year': year }))
  const most = useMost()
  const trips = rows
    .filter(({ stage }) => stage !== 'refused')
    .toSorted((a, b) => planOf(a).localeCompare(planOf(b), 'zh', { numeric: true }))
  const used = trips.filter(({ stage }) => stage !== 'planned')
  const sum = (name: string) => used.reduce((total, { facets }) => total + Number(facets[name] ?? 0), 0)
  const caption = say(w.trips, { year })
  return (
    <Panel flush title={caption} extra={<YearChoice year={year} choose={setYear} />}>
      <p className="glance">
        <b>
          {most === null
            ? say(w.tripsOpen, { used: used.length })
            : say(w.tripsUsed, { used: used.length, most, left: Math.max(0, most - used.length) })}
        </b>{' '}
        <span className="muted">
          {say(w.tripsSum, {
            people: sum('members'),
            cost: sum('cost').toLocaleString(),
            waiting: trips.length - used.length,
          })}
        </span>
      </p>
      {trips.length === 0 ? (
        <p className="empty">{say(w.noTrips)}</p>
      ) : (
        <table className="rows cards">
          <caption className="aside">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say(w.planNo)}</th>
              <th scope="col">{say(w.task)}</th>
              <th scope="col">{say(w.days)}</th>
              <th scope="col" className="number">
                {say(w.people)}
              </th>
              <th scope="col" className="number">
                {say(w.cost)}
              </th>
              <th scope="col">{say(w.state)}</th>
            </tr>
          </thead>
          <tbody>
            {trips.map((row) => (
              <tr key={row.id}>
                <td className="tight">{planOf(row) || say(w.noPlan)}</td>
                <td className="wide">
                  <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                    {settled(row.title)}
                  </Link>{' '}
                  <span className="muted">{settled(String(row.facets['countries'] ?? ''))}</span>
                </td>
                <td className="tight quiet">
                  {date(String(row.facets['from']), 'day')}—{date(String(row.facets['until']), 'day')}
                </td>
                <td className="number">{Number(row.facets['members'])}</td>
                <td className="number">{Number(row.facets['cost']).toLocaleString()}</td>
                <td className="tight">{say(row.stageTitle)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}

const planOf = ({ facets }: Row): string => String(facets['plan'] ?? '')

/** The figure that the office has set for a year (thrift.trips-abroad); null: none. */
function useMost(): number | null {
  const { data } = useQuery(rulebook())
  const norms = data?.chapters.flatMap(({ articles }) => articles.flatMap((article) => article.norms)) ?? []
  const most = norms.find(({ id }) => id === 'thrift.trips-abroad')?.figures['per_year']
  return typeof most === 'number' ? most : null
}
