import { Link } from '@tanstack/react-router'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { TopicView } from '../contract/view.ts'
import { meetingKinds } from '../contract/words.ts'
import { ConsultationTable } from './ConsultationTable.tsx'
import { Basics, Proofs } from './Content.tsx'
import { Course } from './Course.tsx'
import { Decision } from './Decision.tsx'
import './topics.css'
import { w } from './words.ts'

const party = { reported: w.partyReported, 'admitted-late': w.partyAdmitted, missed: w.partyMissed } as const

/** The line under a topic's title. */
export function TopicFacts({ matter }: Pick<ScreenProps, 'matter'>) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as TopicView | null
  if (!view) return null
  const meeting = say(meetingKinds[view.meetingKind])
  return (
    <Separated>
      {[
        say(w.lead, { unit: say(view.lead.name) }),
        view.raised
          ? say(w.raised, { who: say(view.raised.by.post.name) })
          : say(w.drafter, { post: say(view.drafter.name) }),
        view.meeting ? (
          <Link
            className="underlined"
            key="meeting"
            to="/matters/$kind/$id"
            params={{ kind: 'meeting', id: view.meeting.id }}
          >
            {say(w.onAgenda, { date: date(view.meeting.date, 'day'), meeting })}
          </Link>
        ) : (
          say(w.goesTo, { meeting })
        ),
        !view.meeting && view.planned && say(w.planned, { date: date(view.planned, 'day') }),
        view.partyLead &&
          (view.partyLead.state === 'open'
            ? say(w.partyDue, { date: date(view.partyLead.due, 'day') })
            : say(party[view.partyLead.state])),
      ]}
    </Separated>
  )
}

/** A topic on its way: what it is about, who was asked, what was said, what was decided. */
export function TopicScreen({ matter }: ScreenProps) {
  const view = matter.view as TopicView | null
  if (!view) return null
  return (
    <div className="stack">
      <Decision decision={view.decision} document={view.document} />
      <Basics view={view} />
      <ConsultationTable view={view} of={matter} />
      <Proofs proofs={view.proofs} of={matter} />
      <Course view={view} />
    </div>
  )
}
