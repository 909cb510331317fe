import type { ReactNode } from 'react'
import type { Matter } from '../../../http/contract/index.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { FileList } from '../../../web/matter/Attached.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { TaskView } from '../contract.ts'
import { w } from './words.ts'

type Mark = Pick<TaskView['urged'][number], 'on' | 'by' | 'for'>
type Step = { readonly what: string; readonly mark: Mark; readonly text: string; readonly more?: ReactNode }

/** Reports, reminders, extensions and reviews in the order of their dates. */
export function TaskCourse({ view, of }: { readonly view: TaskView; readonly of: Pick<Matter, 'kind' | 'id'> }) {
  const say = useSay()
  const date = useDates()
  const files = (list: TaskView['reports'][number]['files']) =>
    list.length ? <FileList files={list.map((file) => ({ type: '', size: 0, ...file }))} of={of} /> : null
  const steps: Step[] = [
    ...view.reports.map((r) => ({
      what: say(w.reported),
      mark: r,
      text: `${r.progress === null ? '' : `${r.progress}% `}${r.text}`,
      more: files(r.files),
    })),
    ...view.urged.map((u) => ({ what: say(w.urged), mark: u, text: u.text })),
    ...view.extensions.map((e) => ({
      what: say(w.extended, { from: date(e.from, 'day'), to: date(e.to, 'day') }),
      mark: e,
      text: e.reason,
    })),
    ...view.returns.map((r) => ({ what: say(w.returned), mark: r, text: r.reason })),
    ...(view.asked
      ? [{ what: say(w.asked, { date: date(view.asked.until, 'day') }), mark: view.asked, text: view.asked.reason }]
      : []),
    ...(view.claim
      ? [{ what: say(w.claimed), mark: view.claim, text: view.claim.text, more: files(view.claim.files) }]
      : []),
    ...(view.accepted ? [{ what: say(w.accepted), mark: view.accepted, text: view.accepted.text ?? '' }] : []),
  ].toSorted((a, b) => a.mark.on.localeCompare(b.mark.on))
  return (
    <Panel title={say(w.course)}>
      {steps.length === 0 && <p className="empty">{say(w.nothing)}</p>}
      <ol className="course">
        {steps.map((step, i) => (
          <li key={i}>
            <span className="what">{step.what}</span>
            <div>
              <b>{say(step.mark.by.name)}</b> <span className="written">{settled(step.text)}</span>
              {step.more}
            </div>
            <When at={step.mark.on} style="day" className="muted" />
          </li>
        ))}
      </ol>
    </Panel>
  )
}
