import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { settled } from '../../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../../web/i18n/use-say.ts'
import { DueWords, Lamp } from '../../../../web/parts/Lamp.tsx'
import { Panel } from '../../../../web/parts/Panel.tsx'
import { giftEnds } from '../../contract.ts'
import { w } from '../words.ts'
import { rowsOf } from './rows-of.ts'

/** What is still to be returned or handed over, the most pressing first; and how the others ended. */
export function Gifts() {
  const say = useSay()
  const date = useDates()
  const { comma } = useMarks()
  const { data: rows = [] } = useQuery(rowsOf('gift', { sort: 'due' }))
  const open = rows.filter(({ closed }) => !closed)
  const done = rows.filter(({ closed }) => closed)
  const ends = Object.entries(giftEnds)
    .map(([end, word]) => ({ word, n: done.filter(({ facets }) => facets['end'] === end).length }))
    .filter(({ n }) => n > 0)
    .map(({ word, n }) => `${say(word)} ${n}`)
  const value = open.reduce((sum, { facets }) => sum + Number(facets['value'] ?? 0), 0)
  return (
    <Panel flush title={say(w.gifts)}>
      <p className="glance">
        <b>{say(w.giftsOpen, { n: open.length, value: value.toLocaleString() })}</b>{' '}
        <span className="muted">
          {ends.length > 0
            ? say(w.giftsEnded, { n: done.length, ends: ends.join(comma) })
            : say(w.giftsDone, { n: done.length })}
        </span>
      </p>
      {open.length === 0 ? (
        <p className="empty">{say(w.allSettled)}</p>
      ) : (
        <table className="rows cards">
          <caption className="aside">{say(w.gifts)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(w.gift)}</th>
              <th scope="col">{say(w.received)}</th>
              <th scope="col" className="number">
                {say(w.value)}
              </th>
              <th scope="col">{say(w.left)}</th>
            </tr>
          </thead>
          <tbody>
            {open.map((row) => (
              <tr key={row.id}>
                <td className="wide">
                  <Lamp lamp={row.lamp} />{' '}
                  <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                    {settled(row.title)}
                  </Link>
                </td>
                <td className="tight quiet">{date(String(row.facets['received']), 'date')}</td>
                <td className="number">{Number(row.facets['value']).toLocaleString()}</td>
                <td className="tight">
                  <DueWords {...row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
