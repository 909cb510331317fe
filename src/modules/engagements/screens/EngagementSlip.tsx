import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Slip, type SlipBox } from '../../../web/parts/Slip.tsx'
import { foreignResults, isCeremony, sorts, type EngagementView } from '../contract.ts'
import { w } from './words.ts'

type Mark = { readonly on: string; readonly by: NonNullable<EngagementView['arranged']>['by'] }

/** 公务活动审批单: what is asked, what was reviewed and approved, who goes. */
export function EngagementSlip({ matter, view }: Pick<ScreenProps, 'matter'> & { readonly view: EngagementView }) {
  const say = useSay()
  const date = useDates()
  const names = (list: EngagementView['invited']) => list.map(({ name }) => say(name)).join('、')
  const signed = (mark: Mark | null, ...texts: (string | null | undefined)[]): SlipBox['words'] => {
    if (!mark) return []
    const { post, for: away } = mark.by
    const by = away ? say(w.actsAs, { post: say(post.name), for: say(away.name) }) : say(post.name)
    return [{ text: settled(texts.filter(Boolean).join('。')), by, on: mark.on }]
  }
  const { foreignReview, approval, partyApproval, arranged, held, reception } = view
  const wide = true
  return (
    <Slip
      heading={say(w.slip)}
      number={say(w.slipNo, { id: matter.id })}
      asked={date(view.handedOver?.on ?? matter.passages[0]?.from ?? view.starts, 'date')}
      lines={[
        { label: say(w.content), value: settled(matter.title), wide },
        { label: say(w.sort), value: say(sorts[view.sort]) },
        { label: say(w.host), value: say(view.host.name) },
        {
          label: say(w.when),
          value: `${date(view.starts.slice(0, 10), 'fullDate')} ${view.starts.slice(11)}—${view.ends.slice(11)}`,
          wide,
        },
        { label: say(w.place), value: settled(view.place) },
        { label: say(w.people), value: view.participants },
        { label: say(w.invited), value: names(view.invited), wide },
        { label: say(w.asked), value: view.asked && settled(view.asked), wide },
        { label: say(w.about), value: view.content && settled(view.content), wide },
        {
          label: say(w.cost),
          value: view.cost === null ? null : `${view.cost.toLocaleString()} ${view.budget ?? ''}`,
          wide,
        },
        ...(reception
          ? [
              {
                label: say(w.reception),
                value: say(w.receptionOf, { ...reception, letter: reception.letter ?? say(w.noLetter) }),
                wide,
              },
            ]
          : []),
        ...(view.late ? [{ label: say(w.late), value: settled(view.late), wide }] : []),
      ]}
      boxes={[
        ...(view.foreign
          ? [
              {
                label: say(w.foreignReview),
                words: signed(
                  foreignReview,
                  foreignReview && say(foreignResults[foreignReview.result]),
                  foreignReview?.text,
                ),
              },
            ]
          : []),
        ...(isCeremony(view.sort)
          ? [
              { label: say(w.approval), words: signed(approval, say(w.agreed), approval?.text) },
              { label: say(w.partyApproval), words: signed(partyApproval, partyApproval?.number) },
            ]
          : []),
        {
          label: say(w.arranged),
          words: signed(
            arranged,
            arranged && say(w.goes, { names: names(arranged.attends) }),
            arranged?.lateReason,
            arranged?.text,
          ),
        },
        {
          label: say(w.held),
          words: signed(
            held,
            held && say(w.heldAs, { names: names(held.attended), people: held.participants, cost: held.cost }),
          ),
        },
      ]}
    />
  )
}
