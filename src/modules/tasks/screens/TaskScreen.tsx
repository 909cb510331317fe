import { Link } from '@tanstack/react-router'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { looks } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { TaskView } from '../contract.ts'
import { Progress } from './Progress.tsx'
import { TaskCourse } from './TaskCourse.tsx'
import { w } from './words.ts'

/** The line under a task's title. */
export function TaskFacts({ matter }: Pick<ScreenProps, 'matter'>) {
  const say = useSay()
  const { meeting } = matter.view as TaskView
  return (
    <Link to="/matters/$kind/$id" params={{ kind: 'meeting', id: meeting.id }}>
      {say(w.from, { meeting: meeting.title })}
    </Link>
  )
}

/** A decision on its way to being done: who, by when, how far, what was reported. */
export function TaskScreen({ matter }: ScreenProps) {
  const say = useSay()
  const { comma } = useMarks()
  const date = useDates()
  const view = matter.view as TaskView
  const due =
    view.until === view.due
      ? date(view.due, 'date')
      : say(w.until, { due: date(view.due, 'date'), until: date(view.until, 'day') })
  const rows = [
    [say(w.lead), say(view.lead.name)],
    [say(w.assist), view.assist.map(({ name }) => say(name)).join(comma)],
    [say(w.responsible), say(view.responsible.name)],
    [
      say(w.due),
      <Separated key="due">
        {[
          due,
          view.originally !== view.due && say(w.moved, { date: date(view.originally, 'day') }),
          view.overdue && <span className="due red">{say(w.overdue)}</span>,
        ]}
      </Separated>,
    ],
  ] as const
  return (
    <div className="stack">
      <Panel
        title={say(w.decision)}
        extra={
          <span className="acts">
            {view.progress !== null && <Progress value={view.progress} />}
            {view.sheet && (
              <a
                className={`${looks(undefined, true)} no-print`}
                href={`/api/matters/task/${encodeURIComponent(matter.id)}/sheet`}
                download
              >
                <Icon name="print" />
                {say(w.sheet)}
              </a>
            )}
          </span>
        }
      >
        <div className="prose">
          <p>{settled(view.decision)}</p>
        </div>
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
        {view.digested && <p className="muted small">{say(w.digested, { date: date(view.digested, 'day') })}</p>}
      </Panel>
      <TaskCourse view={view} of={matter} />
    </div>
  )
}
