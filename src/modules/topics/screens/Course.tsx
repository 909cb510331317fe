import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { Say } from '../../../web/i18n/words.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { TopicView } from '../contract/view.ts'
import { coordinationResults, returnGrounds } from '../contract/words.ts'
import { Signer } from './Signer.tsx'
import { w } from './words.ts'

type Step = { readonly what: string; readonly on: string; readonly body: ReactNode }
type Signature = NonNullable<TopicView['submitted']>['by']

const said = (by: Signature, text: string | null, fallback: string) => (
  <>
    <b>
      <Signer by={by} />
    </b>{' '}
    <span className="written">{text ? settled(text) : fallback}</span>
  </>
)

function stepsOf(
  view: TopicView,
  say: Say,
  date: (iso: string, style: 'day') => string,
  marks: ReturnType<typeof useMarks>,
): Step[] {
  const { account, opinions, submitted, late } = view
  const remark = (what: string, opinion: TopicView['opinions']['mayor']): Step[] =>
    opinion ? [{ what, on: opinion.on, body: said(opinion.by, opinion.text, say(w.agreed)) }] : []
  return [
    ...(account
      ? [
          {
            what: say(w.account),
            on: account.on,
            body: (
              <>
                {said(account.by, account.text, '')}
                {(
                  [
                    [w.ours, account.ours],
                    [w.theirs, account.theirs],
                    [w.proposal, account.proposal],
                  ] as const
                ).map(([title, text]) =>
                  text ? (
                    <p key={title.zh} className="grounds">
                      {say(title)}
                      {marks.colon}
                      {settled(text)}
                    </p>
                  ) : null,
                )}
              </>
            ),
          },
        ]
      : []),
    ...view.coordination.map((c) => ({
      what: say(w.coordinated),
      on: c.on,
      body: said(c.by, [say(coordinationResults[c.result]), c.text].join(marks.stop), ''),
    })),
    ...(submitted ? [{ what: say(w.submitted), on: submitted.on, body: said(submitted.by, submitted.text, '') }] : []),
    ...remark(say(w.leader), opinions.leader),
    ...remark(say(w.director), opinions.director),
    ...remark(say(w.mayor), opinions.mayor),
    ...view.returns.map((r) => ({
      what: say(w.returned),
      on: r.on,
      body: said(r.by, [say(returnGrounds[r.ground]), r.reason].join(marks.stop), ''),
    })),
    ...(late
      ? [{ what: say(w.late, { date: date(late.date, 'day') }), on: late.on, body: said(late.by, late.reason, '') }]
      : []),
    ...view.partyReports.map((r) => ({
      what: say(w.report),
      on: r.on,
      body: r.after ? say(w.lateReport) : say(w.partyReported),
    })),
    ...view.deferrals.map((d) => ({ what: say(w.deferred), on: d.on, body: d.text ? settled(d.text) : '' })),
    ...(view.withdrawn
      ? [{ what: say(w.withdrawn), on: view.withdrawn.on, body: said(view.withdrawn.by, view.withdrawn.reason, '') }]
      : []),
    ...(view.merged
      ? [
          {
            what: say(w.merged),
            on: view.merged.on,
            body: (
              <>
                {said(view.merged.by, view.merged.reason, '')}{' '}
                <Link to="/matters/$kind/$id" params={{ kind: 'topic', id: view.merged.into }}>
                  {say(w.openTopic)}
                </Link>
              </>
            ),
          },
        ]
      : []),
    ...view.absorbed.map((a) => ({
      what: say(w.absorbed),
      on: a.on,
      body: (
        <Link to="/matters/$kind/$id" params={{ kind: 'topic', id: a.topic }}>
          {settled(a.title)}
        </Link>
      ),
    })),
  ]
}

/** Talks, reviews and returns in the order of their dates. */
export function Course({ view }: { readonly view: TopicView }) {
  const say = useSay()
  const date = useDates()
  const marks = useMarks()
  const steps = stepsOf(view, say, date, marks).toSorted((a, b) => a.on.localeCompare(b.on))
  if (!steps.length) return null
  return (
    <Panel title={say(w.course)}>
      <ol className="course">
        {steps.map((step, i) => (
          <li key={i}>
            <span className="what">{step.what}</span>
            <div>{step.body}</div>
            <When at={step.on} style="day" className="muted" />
          </li>
        ))}
      </ol>
    </Panel>
  )
}
