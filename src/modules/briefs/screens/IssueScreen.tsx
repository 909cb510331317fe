import { Link } from '@tanstack/react-router'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { BriefIssueView } from '../contract.ts'
import { w } from './words.ts'

/** One issue as its readers get it. Who has read it stands beside it, as with everything that is sent to somebody. */
export function IssueScreen({ matter }: ScreenProps) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as BriefIssueView | null
  if (!view) return null
  const readers = [...view.posts, ...view.units].map(({ name }) => say(name)).join('、')
  return (
    <Panel title={settled(view.title)} extra={<span className="tally">{say(w.issueNo, view)}</span>}>
      {view.text && (
        <div className="prose">
          {view.text.split(/\n+/).map((paragraph, i) => (
            <p key={i}>{settled(paragraph)}</p>
          ))}
        </div>
      )}
      <dl className="facts folds">
        <dt>{say(w.brief)}</dt>
        <dd>
          <Link to="/matters/$kind/$id" params={{ kind: 'brief', id: view.brief.id }}>
            {view.brief.title}
          </Link>
        </dd>
        <dt>{say(w.unit)}</dt>
        <dd>{say(view.unit.name)}</dd>
        <dt>{say(w.date)}</dt>
        <dd>{date(view.on, 'date')}</dd>
        <dt>{say(w.readers)}</dt>
        <dd>{readers || say(w.leaders)}</dd>
        {view.withdrawn && (
          <>
            <dt>{say(w.withdrawn)}</dt>
            <dd className="written">
              {say(w.said, { date: date(view.withdrawn.on, 'date'), post: say(view.withdrawn.by.post.name) })}
              {view.withdrawn.text && `：${settled(view.withdrawn.text)}`}
            </dd>
          </>
        )}
      </dl>
    </Panel>
  )
}
