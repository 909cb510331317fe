import { useQuery } from '@tanstack/react-query'
import { session } from '../../../web/api/matters.ts'
import type { Ask } from '../../../web/forms/ask.ts'
import { civilDate } from '../../../web/i18n/dates.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Files, GrantedExceptions, Links } from '../../../web/matter/Attached.tsx'
import { Checks } from '../../../web/matter/Checks.tsx'
import { Comments } from '../../../web/matter/Comments.tsx'
import { Deadlines } from '../../../web/matter/Deadlines.tsx'
import { Head } from '../../../web/matter/Head.tsx'
import { Journal } from '../../../web/matter/Journal.tsx'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { MeetingView } from '../contract/view.ts'
import { Board } from './Board.tsx'
import { Leaves, Notice } from './Leaves.tsx'
import './people.css'
import './meetings.css'
import { People } from './People.tsx'
import { Quorum } from './Quorum.tsx'
import { w } from './words.ts'

/** Verbs whose buttons stand at the item or the person they are about. */
/** What carries the meeting on comes before what only changes it. */
const first = ['convene', 'open', 'close', 'deliver-papers', 'recall-papers']
const elsewhere = [
  'add-item',
  'remove-item',
  'reorder',
  'record',
  'conclude-item',
  'recall-papers',
  'sign-in',
  'leave-early',
  'decline-leave',
]

function MeetingFacts({ view }: { readonly view: MeetingView }) {
  const say = useSay()
  const date = useDates()
  const { presider } = view
  return (
    <Separated>
      {[
        `${date(view.starts.slice(0, 10), 'fullDate')} ${view.starts.slice(11, 16)}`,
        view.place,
        presider.acts
          ? say(w.presiderActs, { post: say(presider.name), other: say(presider.acts.for.name) })
          : say(w.presider, { post: say(presider.name) }),
        view.convenor.id !== presider.id && say(w.convenor, { post: say(view.convenor.name) }),
        view.urgent && say(w.urgent, { reason: settled(view.urgent) }),
        view.cancelled && say(w.cancelled, { reason: settled(view.cancelled) }),
      ]}
    </Separated>
  )
}

/** A meeting from its agenda to its record. */
export function MeetingScreen({ matter, open: show }: ScreenProps) {
  const say = useSay()
  const view = matter.view as MeetingView
  const { data: reader } = useQuery(session)
  // Attendance is taken on the day: before it, its buttons would only be in the way.
  const ahead = !view.opened && reader !== undefined && civilDate(reader.now) < view.starts.slice(0, 10)
  const open = (ask: Ask) =>
    show({
      ...ask,
      given: {
        item: view.items.map(({ item, no, title }) => ({
          value: item,
          label: { zh: `${no} ${title}`, en: `${no} ${title}` },
        })),
      },
    })
  const numbers = new Map(view.items.map(({ item, no }) => [item, no]))
  return (
    <>
      <Head matter={matter} open={open} elsewhere={elsewhere} first={first} facts={<MeetingFacts view={view} />} />
      <div className="meeting">
        <div className="stack agenda-at">
          <Board matter={matter} view={view} open={open} />
          <Files matter={matter} />
        </div>
        <div className="stack side-at">
          <Quorum quorum={view.quorum} prospects={matter.prospects} ahead={ahead} />
          <Checks prospects={matter.prospects} />
          <Leaves matter={matter} leaves={view.leaves} open={open} />
          <People
            matter={matter}
            people={view.members}
            title={say(w.members)}
            open={open}
            numbers={numbers}
            ahead={ahead}
          />
          {view.attendees.length > 0 && (
            <People
              matter={matter}
              people={view.attendees}
              title={say(w.attendees)}
              open={open}
              numbers={numbers}
              ahead={ahead}
            />
          )}
          <Notice view={view} receipts={matter.receipts} />
          <Deadlines deadlines={matter.deadlines} />
          <GrantedExceptions exceptions={matter.exceptions} />
          <Links links={matter.links} />
        </div>
        <div className="stack after-at">
          <Comments matter={matter} />
          <Journal matter={matter} />
        </div>
      </div>
    </>
  )
}
