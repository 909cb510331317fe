import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Who } from '../../../web/matter/Who.tsx'
import { Slip, type SlipBox } from '../../../web/parts/Slip.tsx'
import type { LeaveView } from '../contract.ts'
import { w } from './words.ts'

const headings = { mayor: w.slipLeader, leader: w.slipLeader, head: w.slipHead, staff: w.slipStaff } as const
/** What becomes of a request, by event: who said it and when stands in the journal. */
const said = {
  'leave.approved': w.agreed,
  'leave.extension-approved': w.extension,
  'leave.refused': w.notAgreed,
} as const

type Props = Pick<ScreenProps, 'matter'> & { readonly view: LeaveView; readonly span: string }

/** 请假报备单, as it is printed and filed with the Party committee. */
export function LeaveSlip({ matter, view, span }: Props) {
  const say = useSay()
  const date = useDates()
  const { comma } = useMarks()
  const words = matter.journal.flatMap((entry): SlipBox['words'] => {
    const word = said[entry.type as keyof typeof said]
    if (!word) return []
    const registered = entry.type === 'leave.approved' && entry.data['registered'] === true
    return [{ text: say(registered ? w.isRegistered : word), by: <Who actor={entry.actor} />, on: entry.at }]
  })
  const filing = view.filed ? [{ text: view.filed.number ?? say(w.isFiled), by: null, on: view.filed.on }] : []
  const back = view.returned ? [{ text: say(w.returned), by: null, on: view.returned }] : []
  return (
    <Slip
      heading={say(headings[view.tier])}
      number={say(w.slipNo, { id: matter.id })}
      lines={[
        { label: say(w.who), value: say(view.person.name) },
        { label: say(w.post), value: view.posts.map(({ name }) => say(name)).join(comma) },
        { label: say(w.kind), value: say(view.kind.name) },
        { label: say(w.length), value: say(w.workdays, { n: view.days, m: view.workdays }) },
        { label: say(w.time), value: span, wide: true },
        { label: say(w.place), value: settled(view.place) },
        { label: say(w.phone), value: view.phone },
        { label: say(w.reason), value: settled(view.reason), wide: true },
        ...(view.urgent ? [{ label: say(w.urgent), value: settled(view.urgent), wide: true }] : []),
        { label: say(w.acting), value: view.acting && say(view.acting.name), wide: true },
        ...view.also.map(({ post, acting }) => ({
          label: say(w.actingFor, { post: say(post.name) }),
          value: say(acting.name),
          wide: true,
        })),
        ...(view.files.length
          ? [{ label: say(w.attached), value: view.files.map(({ name }) => name).join(comma), wide: true }]
          : []),
      ]}
      boxes={[
        { label: say(w.consent), words },
        ...(view.tier === 'leader' ? [{ label: say(w.filed), words: filing }] : []),
        { label: say(w.back), words: back },
      ]}
      asked={date(view.requested, 'date')}
    />
  )
}
