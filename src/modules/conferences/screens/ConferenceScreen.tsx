import type { ReactNode } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { ConferenceView } from '../contract/view.ts'
import { alternatives, forms, sorts } from '../contract/word.ts'
import { Course } from './Course.tsx'
import { w } from './words.ts'

/** A conference: what for, how long, with whom, at what cost, why not otherwise, and what was said of it. */
export function ConferenceScreen({ matter }: ScreenProps) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as ConferenceView | null
  if (!view) return null
  const names = (list: ConferenceView['leaders']) => list.map(({ name }) => say(name)).join('、')
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say(w.sort), say(sorts[view.sort])],
    [
      say(w.when),
      <Separated key="when">
        {[
          date(view.date, 'fullDate'),
          view.time,
          say(w.hoursOf, { n: view.hours }),
          say(w.peopleOf, { n: view.participants }),
        ]}
      </Separated>,
    ],
    [say(w.form), say(forms[view.form])],
    [say(w.place), view.place],
    [say(w.theme), view.theme && settled(view.theme)],
    [say(w.agenda), view.agenda && settled(view.agenda)],
    [
      say(w.guests),
      [names(view.leaders), names(view.townshipHeads)].filter(Boolean).join('；') +
        (view.guestsReason ? `（${settled(view.guestsReason)}）` : ''),
    ],
    [say(w.foreign), view.foreign ? '✓' : null],
    [say(w.cost), view.cost === null ? null : `${view.cost.toLocaleString()} ${view.budget ?? ''}`],
    [say(w.approver), say(view.approver.name)],
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
      {view.alternatives.length > 0 && (
        <Panel title={say(w.alternatives)}>
          <dl className="facts folds">
            {view.alternatives.map(({ alternative, reason }) => (
              <div key={alternative} style={{ display: 'contents' }}>
                <dt>{say(alternatives[alternative])}</dt>
                <dd>{reason ? settled(reason) : <span className="due amber">{say(w.noReason)}</span>}</dd>
              </div>
            ))}
          </dl>
        </Panel>
      )}
      <Course view={view} />
    </div>
  )
}
