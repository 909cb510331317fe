import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import { foreignResults, type EngagementView } from '../contract.ts'
import { w } from './words.ts'

type Step = {
  readonly what: string
  readonly on: string
  readonly by: NonNullable<EngagementView['arranged']>['by']
  readonly text: string | null
}
type Mark = { readonly on: string; readonly by: Step['by']; readonly text?: string | null }

/** Reviews, approvals, the arrangement and what became of it, in the order of their dates. */
export function Course({ view }: { readonly view: EngagementView }) {
  const say = useSay()
  const names = (list: readonly { readonly name: { zh: string; en: string } }[]) =>
    list.map(({ name }) => say(name)).join('、')
  const step = (what: string, mark: Mark | null, ...texts: (string | null | undefined)[]): Step[] =>
    mark ? [{ what, on: mark.on, by: mark.by, text: [...texts, mark.text].filter(Boolean).join('。') || null }] : []
  const { foreignReview, partyApproval, arranged, moves, held, ended } = view
  const when = ({ starts, ends, place }: (typeof moves)[number]['to']) =>
    `${starts.replace('T', ' ')}—${ends.slice(0, 10) === starts.slice(0, 10) ? ends.slice(11) : ends.replace('T', ' ')} ${place}`
  const steps: Step[] = [
    ...step(say(w.handedOver), view.handedOver),
    ...step(say(w.foreignReview), foreignReview, foreignReview && say(foreignResults[foreignReview.result])),
    ...step(say(w.approval), view.approval),
    ...step(say(w.partyApproval), partyApproval, partyApproval?.number),
    ...step(
      say(w.arranged),
      arranged,
      arranged && say(w.goes, { names: names(arranged.attends) }),
      ...(arranged?.instead ?? []).map(({ post, by }) =>
        say(w.goesInstead, { post: say(post.name), by: say(by.name) }),
      ),
      arranged?.lateReason,
    ),
    ...moves.flatMap((move) =>
      step(
        say(w.moved),
        move,
        say(w.movedTo, { from: when(move.from), to: when(move.to) }),
        move.untold.length ? say(w.untold, { names: move.untold.map(say).join('、') }) : null,
      ),
    ),
    ...step(
      say(w.held),
      held,
      held && say(w.heldAs, { names: names(held.attended), people: held.participants, cost: held.cost }),
      held?.list,
    ),
    ...step(say(w.ended), ended, ended?.reason),
  ]
  if (!steps.length) return null
  return (
    <Panel title={say(w.course)}>
      <ol className="course">
        {steps.map((s) => (
          <li key={s.what + s.on + (s.text ?? '')}>
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
