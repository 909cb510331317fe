import type { ReactNode } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Separated } from '../../../web/parts/Separated.tsx'
import { sorts, type EngagementView } from '../contract.ts'
import { Conflicts } from './Conflicts.tsx'
import { Course } from './Course.tsx'
import { EngagementSlip } from './EngagementSlip.tsx'
import { w } from './words.ts'

/** An engagement as the office reviews it: what, when, who is asked, what it costs, who cannot come, what was said of it. */
export function EngagementScreen({ matter, open }: ScreenProps) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as EngagementView | null
  if (!view) return null
  const sameDay = view.starts.slice(0, 10) === view.ends.slice(0, 10)
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say(w.sort), say(sorts[view.sort])],
    [say(w.host), say(view.host.name)],
    [
      say(w.when),
      <Separated key="when">
        {[
          date(view.starts.slice(0, 10), 'fullDate'),
          `${view.starts.slice(11)}—${sameDay ? '' : `${date(view.ends.slice(0, 10), 'day')} `}${view.ends.slice(11)}`,
        ]}
      </Separated>,
    ],
    [say(w.place), view.place],
    [say(w.invited), view.invited.map(({ name }) => say(name)).join('、')],
    [say(w.asked), view.asked && settled(view.asked)],
    [say(w.about), view.content && settled(view.content)],
    [say(w.people), view.participants],
    [say(w.cost), view.cost === null ? null : `${view.cost.toLocaleString()} ${view.budget ?? ''}`],
    [say(w.foreign), view.foreign ? '✓' : null],
    [
      say(w.latest),
      `${date(view.latest.date, 'fullDate')}${view.latest.provisional ? `（${say(w.provisional)}）` : ''}`,
    ],
    [say(w.late), view.late && settled(view.late)],
    [say(w.reception), view.reception && <Reception view={view} />],
  ]
  return (
    <div className="stack">
      <EngagementSlip matter={matter} view={view} />
      <Conflicts matter={matter} open={open} view={view} />
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
      <Course view={view} />
    </div>
  )
}

function Reception({ view: { reception, receptionLimits: limits } }: { readonly view: EngagementView }) {
  const say = useSay()
  if (!reception) return null
  return (
    <>
      {say(w.receptionOf, { ...reception, letter: reception.letter ?? say(w.noLetter) })}
      {limits && (
        <div className="small muted">
          {say(w.limits, limits)}
          {limits.checked !== 'true' && `（${say(limits.checked === 'secondary' ? w.secondary : w.unchecked)}）`}
        </div>
      )}
    </>
  )
}
