import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { MeetingView } from '../contract/view.ts'
import { conclusions, revisions } from '../contract/word.ts'
import { w } from './words.ts'

type Item = MeetingView['items'][number]

function Decision({ decision }: { readonly decision: NonNullable<Item['decision']> }) {
  const say = useSay()
  const { comma } = useMarks()
  const date = useDates()
  const assist = decision.assist.map(({ name }) => say(name)).join(comma)
  return (
    <div className="decision">
      <p>
        <b>{say(conclusions[decision.conclusion])}</b> <span className="written">{settled(decision.text)}</span>
      </p>
      <p className="muted small">
        <Separated>
          {[
            decision.lead &&
              (assist
                ? say(w.leadAssist, { lead: say(decision.lead.name), assist })
                : say(w.leadOnly, { lead: say(decision.lead.name) })),
            decision.due && say(w.due, { date: date(decision.due, 'day') }),
            decision.revision && say(revisions[decision.revision]),
            decision.grounds && settled(decision.grounds),
            say(w.atPresent, { n: decision.present }),
          ]}
        </Separated>
      </p>
    </div>
  )
}

/** What was said and decided on an item. */
export function ItemRecord({ item }: { readonly item: Item }) {
  const say = useSay()
  const { comma, colon } = useMarks()
  return (
    <div className="record">
      {item.notes.map((note, i) => (
        <p key={i} className="written">
          {settled(note)}
        </p>
      ))}
      {item.spoke.length > 0 && (
        <p className="muted small">{say(w.spoke, { posts: item.spoke.map(({ name }) => say(name)).join(comma) })}</p>
      )}
      {item.dissent.map((dissent) => (
        <p key={dissent.post + dissent.text} className="small">
          <b>{say(w.dissent)}</b> {say(dissent.name)}
          {colon}
          {settled(dissent.text)}
        </p>
      ))}
      {item.decision && <Decision decision={item.decision} />}
    </div>
  )
}
