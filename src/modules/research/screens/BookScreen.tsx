import { Link } from '@tanstack/react-router'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { BookView } from '../contract.ts'
import { w } from './words.ts'

/** A leader's year in the field: how much of it there is, by month and trip. */
export function BookScreen({ matter }: Pick<ScreenProps, 'matter'>) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as BookView | null
  if (!view) return null
  const { days, wanted, unannounced, share } = view
  return (
    <div className="stack prints-alone">
      <Panel title={say(w.books, { year: view.year })}>
        <p>
          <b>{say(w.ofDays, { days, wanted })}</b>{' '}
          <progress
            style={{ accentColor: 'var(--action)' }}
            max={wanted}
            value={Math.min(days, wanted)}
            aria-label={say(w.days)}
          />
        </p>
        <p>{say(w.ofShare, { n: unannounced, now: share.now ?? 0, wanted: share.wanted })}</p>
        {view.account && (
          <p>
            <b>{say(w.account)}</b> {settled(view.account)}
          </p>
        )}
      </Panel>
      <Panel flush title={say(w.byMonth)}>
        <div className="scrolls" tabIndex={0}>
          <table className="rows">
            <caption className="aside">{say(w.byMonth)}</caption>
            <thead>
              <tr>
                <th />
                {view.months.map(({ month }) => (
                  <th key={month} scope="col" className="number">
                    {say(w.month, { n: month })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(['days', 'unannounced'] as const).map((line) => (
                <tr key={line}>
                  <th scope="row">{say(w[line])}</th>
                  {view.months.map((month) => (
                    <td key={month.month} className="number">
                      {month[line] || '—'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      <Panel flush title={say(w.trips)}>
        <table className="rows cards">
          <caption className="aside">{say(w.trips)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(w.first)}</th>
              <th scope="col">{say(w.trip)}</th>
              <th scope="col" className="number">
                {say(w.days)}
              </th>
              <th scope="col">{say(w.way)}</th>
            </tr>
          </thead>
          <tbody>
            {view.trips.map((trip) => (
              <tr key={trip.id}>
                <td className="tight">{date(trip.first, 'day')}</td>
                <td className="wide">
                  <Link to="/matters/$kind/$id" params={{ kind: 'research', id: trip.id }}>
                    {settled(trip.title)}
                  </Link>
                </td>
                <td className="number">{trip.days}</td>
                <td className="tight quiet">{say(trip.unannounced ? w.unannounced : w.ordinary)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
    </div>
  )
}
