import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { ConferenceView } from '../contract/view.ts'
import { foreignResults } from '../contract/word.ts'
import { w } from './words.ts'

type Step = {
  readonly what: string
  readonly on: string
  readonly by: NonNullable<ConferenceView['submitted']>['by']
  readonly text: string | null
}

/** Reviews, returns and moves in the order of their dates. */
export function Course({ view }: { readonly view: ConferenceView }) {
  const say = useSay()
  const date = useDates()
  const named = (list: readonly { readonly name: { zh: string; en: string } }[]) =>
    list.map(({ name }) => say(name)).join('、')
  const step = (what: string, s: ConferenceView['submitted'], text: string | null | undefined = s?.text): Step[] =>
    s ? [{ what, on: s.on, by: s.by, text: text ?? null }] : []
  const steps: Step[] = [
    ...step(say(w.submitted), view.submitted),
    ...step(say(w.office), view.office),
    ...step(
      say(w.foreignOffice),
      view.foreignOffice,
      view.foreignOffice &&
        [say(foreignResults[view.foreignOffice.result]), view.foreignOffice.text].filter(Boolean).join('。'),
    ),
    ...step(
      say(w.guestsSaid),
      view.guests,
      view.guests &&
        [view.guests.struck.length ? say(w.struck, { names: named(view.guests.struck) }) : '', view.guests.text]
          .filter(Boolean)
          .join('。'),
    ),
    ...step(say(w.approval), view.approval),
    ...view.returns.map((r) => ({ what: say(w.returned), on: r.on, by: r.by, text: r.reason })),
    ...view.moves.map((m) => ({
      what: say(w.moved, { from: date(m.from, 'day'), to: date(m.to, 'day') }),
      on: m.on,
      by: m.by,
      text: m.reason,
    })),
    ...(view.ended ? [{ what: say(w.ended), on: view.ended.on, by: view.ended.by, text: view.ended.reason }] : []),
    ...(view.held
      ? [
          {
            what: say(w.held),
            on: view.held.on,
            by: view.held.by,
            text: `${say(w.heldAs, { hours: view.held.hours, people: view.held.participants, cost: view.held.cost })} ${view.held.text ?? ''}`,
          },
        ]
      : []),
  ].toSorted((a, b) => a.on.localeCompare(b.on))
  if (!steps.length) return null
  return (
    <Panel title={say(w.course)}>
      <ol className="course">
        {steps.map((s, i) => (
          <li key={i}>
            <span className="what">{s.what}</span>
            <div>
              <b>{say(s.by.post.name)}</b> {s.text && <span className="written">{settled(s.text)}</span>}
            </div>
            <When at={s.on} style="day" className="muted" />
          </li>
        ))}
      </ol>
    </Panel>
  )
}
