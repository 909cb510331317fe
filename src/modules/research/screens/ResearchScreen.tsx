import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { targets, type ResearchView } from '../contract.ts'
import { w } from './words.ts'

/** A trip: as planned, then as it was, and where its findings went. */
export function ResearchScreen({ matter }: Pick<ScreenProps, 'matter'>) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as ResearchView | null
  if (!view) return null
  const { record } = view
  const ways = record
    ? (['notified', 'briefed', 'received', 'escort'] as const).filter((way) => record[way]).map((way) => say(w[way]))
    : []
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say(w.leader), say(view.post.name)],
    [say(w.when), `${date(view.from, 'day')}—${date(view.until, 'day')}，${say(w.dayCount, { n: view.days })}`],
    [say(w.places), settled(view.places)],
    [say(w.way), say(view.unannounced ? w.unannounced : w.ordinary)],
    [say(w.companions), view.companions.map(({ name }) => say(name)).join('、')],
    [say(w.vehicles), view.vehicles],
    [say(w.questions), view.questions && settled(view.questions)],
    [say(w.ways), ways.join('、')],
    [say(w.deviation), record?.deviation && settled(record.deviation)],
    [say(w.findings), record && settled(record.findings)],
    [say(w.cancelled), view.cancelled && settled(view.cancelled)],
  ]
  return (
    <div className="stack">
      <Panel title={say(w.content)}>
        <dl className="facts folds">
          {rows.map(([name, value]) =>
            value ? (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd className="written">{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </Panel>
      {view.handedOn.length > 0 && (
        <Panel title={say(w.handedOn)}>
          <ul>
            {view.handedOn.map(({ on, to, id, text }) => (
              <li key={on + to + (id ?? text)}>
                {date(on, 'day')}{' '}
                {id ? (
                  <Link to="/matters/$kind/$id" params={{ kind: to, id }}>
                    {say(targets[to])}
                  </Link>
                ) : (
                  say(targets[to])
                )}{' '}
                <span className="written">{settled(text)}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  )
}
