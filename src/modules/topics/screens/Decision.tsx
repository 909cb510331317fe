import { Link } from '@tanstack/react-router'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { TopicView } from '../contract/view.ts'
import { decisions } from '../contract/words.ts'
import { w } from './words.ts'

/** What the meeting decided, and the document that is owed afterwards. */
export function Decision({ decision, document }: Pick<TopicView, 'decision' | 'document'>) {
  const say = useSay()
  const { comma, colon } = useMarks()
  const date = useDates()
  if (!decision) return null
  return (
    <Panel
      title={`${say(w.decision)}${colon}${say(decisions[decision.conclusion])}`}
      extra={
        <Link className="small" to="/matters/$kind/$id" params={{ kind: 'meeting', id: decision.meeting }}>
          {say(w.openMeeting)}
        </Link>
      }
    >
      <div className="prose">{decision.text && <p>{settled(decision.text)}</p>}</div>
      <p className="muted">
        <Separated>
          {[
            decision.lead && say(w.leadOf, { unit: say(decision.lead.name) }),
            decision.assist.length > 0 &&
              say(w.assist, { units: decision.assist.map(({ name }) => say(name)).join(comma) }),
            decision.due && say(w.due, { date: date(decision.due, 'day') }),
          ]}
        </Separated>
      </p>
      {document && (
        <p>
          {say(w.paper)}
          {colon}
          {document.issue
            ? say(w.issuedAs, { number: document.issue.number, date: date(document.issue.on, 'date') })
            : document.due
              ? say(w.paperDue, { date: date(document.due, 'day') })
              : '—'}
        </p>
      )}
    </Panel>
  )
}
