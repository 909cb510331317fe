import type { ReactNode } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { DocumentView } from '../contract/view.ts'
import { genres, legalities, names, scopes } from '../contract/words.ts'
import { w } from './words.ts'

const publicities = {
  published: { zh: '主动公开', en: 'Published' },
  'on-request': { zh: '依申请公开', en: 'On request' },
  withheld: { zh: '不予公开', en: 'Not published' },
} as const

/** What the draft says of itself: in whose name, why, and what is in force already. */
export function Basics({ view }: { readonly view: DocumentView }) {
  const say = useSay()
  const { comma } = useMarks()
  const listed = (printed: readonly string[], units: DocumentView['recipients']) =>
    printed.length ? printed.map(settled).join(comma) : units.map(({ name }) => say(name)).join(comma)
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say(w.name), say(names[view.name])],
    [say(w.genre), say(genres[view.genre])],
    [say(w.scope), view.scope === 'other' ? null : say(scopes[view.scope])],
    [say(w.why), view.whyCounty && settled(view.whyCounty)],
    [say(w.looked), view.looked && settled(view.looked)],
    [say(w.implements), view.implements && settled(view.implements)],
    [say(w.localMeasures), view.localMeasures && settled(view.localMeasures)],
    [say(w.recipients), listed(view.recipientsPrinted, view.recipients)],
    [say(w.copies), listed(view.copiesPrinted, view.copies)],
    [say(w.publicity), say(publicities[view.publicity])],
    [say(w.alone), view.alone && settled(view.alone)],
    [say(w.basis), view.basis && settled(view.basis)],
    [say(w.legality), view.legality && `${say(legalities[view.legality.result])} ${say(view.legality.unit.name)}`],
    [say(w.consent), view.consent ? '✓' : null],
    [say(w.directive), view.directive ? '✓' : null],
  ]
  return (
    <Panel title={say(w.basics)}>
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
  )
}
