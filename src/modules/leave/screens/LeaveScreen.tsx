import type { ReactNode } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Article } from '../../../web/parts/Article.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { LeaveView } from '../contract.ts'
import { LeaveSlip } from './LeaveSlip.tsx'
import { Meanwhile } from './Meanwhile.tsx'
import { w } from './words.ts'

/** What is asked for, who acts meanwhile, and what became of it. */
export function LeaveScreen({ matter }: ScreenProps) {
  const say = useSay()
  const { comma } = useMarks()
  const date = useDates()
  const view = matter.view as LeaveView | null
  if (!view) return null
  const half = { morning: say(w.morning), afternoon: say(w.afternoon) }
  const span = say(w.span, {
    from: date(view.from, 'date'),
    fromHalf: half[view.fromHalf],
    until: date(view.until, 'date'),
    untilHalf: half[view.untilHalf],
  })
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say(w.who), say(view.post.name)],
    [say(w.also), view.posts.length > 1 ? view.posts.map(({ name }) => say(name)).join(comma) : null],
    [say(w.kind), say(view.kind.name)],
    [
      say(w.time),
      <Separated key="time">
        {[
          span,
          view.workdays === view.days
            ? say(w.days, { n: view.days })
            : say(w.workdays, { n: view.days, m: view.workdays }),
          view.daysProvisional && <span className="due amber">{say(w.provisional)}</span>,
        ]}
      </Separated>,
    ],
    [say(w.place), settled(view.place)],
    [say(w.reason), settled(view.reason)],
    [say(w.urgent), view.urgent && settled(view.urgent)],
    [say(w.phone), view.phone],
    [
      say(w.acting),
      view.acting ? (
        <>
          {say(view.acting.name)} <Article norm={view.acting.norm} name={view.acting.norm ? w.byRule : null} />
        </>
      ) : (
        <span className="bad">{say(w.nobody)}</span>
      ),
    ],
    ...view.also.map(({ post, acting }) => [say(w.actingFor, { post: say(post.name) }), say(acting.name)] as const),
    [say(w.requested), date(view.requested, 'date')],
    [say(w.approved), view.approved && date(view.approved, 'date')],
    [
      say(w.extension),
      view.extension &&
        say(w.extensionTo, {
          date: date(view.extension.until, 'date'),
          half: half[view.extension.untilHalf],
          n: view.extension.days,
          reason: settled(view.extension.reason),
        }),
    ],
    [say(w.filed), view.filed && `${date(view.filed.on, 'date')} ${view.filed.number ?? ''}`],
    [say(w.completed), view.completed && date(view.completed, 'date')],
    [say(w.returned), view.returned && date(view.returned, 'date')],
    [say(w.because), view.because && settled(view.because)],
  ]
  const begun = (view.approved !== null && view.awayNow) || view.returned !== null
  return (
    <div className="stack">
      <LeaveSlip matter={matter} view={view} span={span} />
      <Panel title={say(w.content)} extra={view.awayNow && <span className="due amber">{say(w.awayNow)}</span>}>
        {view.uncovered.map(({ post, from, norm }) => (
          <p key={post.id} className="bad">
            {say(w.uncovered, { post: say(post.name), from: date(from, 'moment') })}{' '}
            <Article norm={norm} name={w.byRule} />
          </p>
        ))}
        {view.papersOwed && <p className="due amber">{say(w.papersOwed)}</p>}
        <dl className="facts folds">
          {rows.map(([name, value]) =>
            value ? (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </Panel>
      {begun && <Meanwhile view={view} />}
    </div>
  )
}
