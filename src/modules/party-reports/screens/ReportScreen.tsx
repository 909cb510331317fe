import { Link } from '@tanstack/react-router'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { PartyReportView } from '../contract.ts'
import { formLabels } from './forms.ts'
import { w } from './words.ts'

/** One report, what it is about and its receipt. */
export function ReportScreen({ matter }: ScreenProps) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as PartyReportView | null
  if (!view) return null
  const back = view.acknowledged
  return (
    <Panel title={say(w.content)} extra={<span className="tally">{say(formLabels[view.form])}</span>}>
      <div className="prose">{view.text && <p>{settled(view.text)}</p>}</div>
      <dl className="facts folds">
        <dt>{say(w.sent)}</dt>
        <dd>{say(w.sentBy, { date: date(view.sent.on, 'date'), post: say(view.sent.by.name) })}</dd>
        <dt>{say(w.state)}</dt>
        <dd>{back ? say(w.receipt, { date: date(back.on, 'date'), receipt: back.receipt }) : say(w.none)}</dd>
        {back?.text && (
          <>
            <dt>{say(w.answer)}</dt>
            <dd className="written">{settled(back.text)}</dd>
          </>
        )}
        {view.about && (
          <>
            <dt>{say(w.about)}</dt>
            <dd>
              <Link to="/matters/$kind/$id" params={view.about}>
                {matter.links.find(({ row }) => row.id === view.about?.id)?.row.title ?? view.about.id}
              </Link>
            </dd>
          </>
        )}
      </dl>
    </Panel>
  )
}
