import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { IncomingView } from '../contract/view.ts'
import { retentions } from '../contract/word.ts'
import { CheckList, ReturnedPanel } from './CheckList.tsx'
import './incoming.css'
import { LeadersPanel } from './LeadersPanel.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import { PaperPanel } from './PaperPanel.tsx'
import { CirculationPanel, ReplyPanel, WorkPanel } from './WorkPanel.tsx'
import { w } from './words.ts'

/** The line under the title: from whom, under which number of theirs, and with whom it is now. */
export function IncomingFacts({ matter }: Pick<ScreenProps, 'matter'>) {
  const say = useSay()
  const { comma } = useMarks()
  const view = matter.view as IncomingView | null
  if (!view) return null
  const with_ = view.holders.map(({ name }) => say(name)).join(comma)
  return (
    <Separated>
      {[
        view.paper?.sender,
        view.paper?.their,
        with_ && say(w.holds, { who: with_ }),
        view.filed && `${say(w.filedAs)} ${say(retentions[view.filed.retention])}`,
      ]}
    </Separated>
  )
}

function Elsewhere({ elsewhere }: { readonly elsewhere: NonNullable<IncomingView['elsewhere']> }) {
  const say = useSay()
  const date = useDates()
  return (
    <Panel title={say(w.elsewhere)}>
      <p className="muted">{say(w.elsewhereHelp)}</p>
      <dl className="facts folds">
        <dt>{say(w.reference)}</dt>
        <dd>{elsewhere.reference}</dd>
        <dt>{say(w.received)}</dt>
        <dd>{date(elsewhere.received, 'date')}</dd>
        <dt>{say(w.place)}</dt>
        <dd>{elsewhere.place}</dd>
      </dl>
    </Panel>
  )
}

/** A paper on its way: what leaders need first, then who does what, then the paper and its check. */
export function IncomingScreen({ matter }: ScreenProps) {
  const say = useSay()
  const view = matter.view as IncomingView | null
  if (!view) return null
  if (view.elsewhere) return <Elsewhere elsewhere={view.elsewhere} />
  return (
    <div className="stack">
      {view.numberVoid && (
        <p className="due red incoming-void" role="status">
          {say(w.numberVoid, view.numberVoid)}
        </p>
      )}
      <ReplyPanel view={view} of={matter} />
      {view.returned && <ReturnedPanel returned={view.returned} />}
      <LeadersPanel view={view} />
      {view.work && <WorkPanel work={view.work} />}
      {view.paper && <PaperPanel paper={view.paper} of={matter} circulated={view.circulationSheet !== null} />}
      <CheckList view={view} />
      <CirculationPanel rows={view.circulation} />
      <NotesPanel notes={view.notes} />
    </div>
  )
}
