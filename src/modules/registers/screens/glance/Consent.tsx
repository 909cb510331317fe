import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Row } from '../../../../http/contract/index.ts'
import { settled } from '../../../../web/i18n/punctuation.ts'
import { useSay } from '../../../../web/i18n/use-say.ts'
import { DueWords, Lamp } from '../../../../web/parts/Lamp.tsx'
import { Panel } from '../../../../web/parts/Panel.tsx'
import { w } from '../words.ts'
import { rowsOf } from './rows-of.ts'

/** What waits for consent, with the list of those who speak for the government beside it. */
export function Speeches() {
  const say = useSay()
  const { data = [] } = useQuery(rowsOf('speech', { stage: 'asked', sort: 'due' }))
  return <Beside rows={data} title={say(w.waitingSpeeches)} />
}

export function Releases() {
  const say = useSay()
  const { data = [] } = useQuery(rowsOf('release', { stage: 'drafted,approved', sort: 'due' }))
  return <Beside rows={data} title={say(w.waitingReleases)} />
}

function Beside({ rows, title }: { readonly rows: readonly Row[]; readonly title: string }) {
  const say = useSay()
  return (
    <div className="halves">
      <Panel flush title={title}>
        {rows.length === 0 ? (
          <p className="empty">{say(w.nothingWaits)}</p>
        ) : (
          <table className="rows cards">
            <caption className="aside">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{say(w.title)}</th>
                <th scope="col">{say(w.state)}</th>
                <th scope="col">{say(w.left)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td className="wide">
                    <Lamp lamp={row.lamp} />{' '}
                    <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                      {settled(row.title)}
                    </Link>
                    <div className="small muted">{settled(row.point ?? '')}</div>
                  </td>
                  <td className="tight quiet">{say(row.stageTitle)}</td>
                  <td className="tight">
                    <DueWords {...row} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Panel>
      <Spokespersons />
    </div>
  )
}

function Spokespersons() {
  const say = useSay()
  const { data = [] } = useQuery(rowsOf('spokesperson', { stage: 'named', sort: 'title' }))
  return (
    <Panel flush title={say(w.spokespersons)}>
      {data.length === 0 ? (
        <p className="empty">{say(w.noSpokesperson)}</p>
      ) : (
        <table className="rows cards">
          <caption className="aside">{say(w.spokespersons)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(w.post)}</th>
              <th scope="col">{say(w.phone)}</th>
              <th scope="col">{say(w.appointed)}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((row) => (
              <tr key={row.id}>
                <td className="wide">
                  <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                    {settled(row.title)}
                  </Link>
                </td>
                <td className="tight">{String(row.facets['phone'] ?? '')}</td>
                <td className="tight quiet">{row.number}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
