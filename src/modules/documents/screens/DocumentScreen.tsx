import { useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { DocumentView } from '../contract/view.ts'
import { genres, names } from '../contract/words.ts'
import { Basics } from './Basics.tsx'
import { Countersigning } from './Countersigning.tsx'
import { Course } from './Course.tsx'
import './documents.css'
import { Issuing } from './Issuing.tsx'
import { Similar } from './Similar.tsx'
import { Versions } from './Versions.tsx'
import { w } from './words.ts'
import { Writing } from './Writing.tsx'

const before = ['drafting', 'checking', 'countersigning', 'reviewing', 'submitting', 'signing']

/** The line under a document's title. */
export function DocumentFacts({ matter }: Pick<ScreenProps, 'matter'>) {
  const say = useSay()
  const view = matter.view as DocumentView | null
  if (!view) return null
  return (
    <Separated>
      {[
        say(w.lead, { unit: say(view.lead.name) }),
        say(w.inName, { name: say(names[view.name]) }),
        say(genres[view.genre]),
        view.urgency && <b key="urgency">{view.urgency}</b>,
        say(w.versionOf, { n: view.version }),
        say(w.characters, { n: view.length }),
      ]}
    </Separated>
  )
}

/** A document on its way: the paper, what was said of it, and what becomes of it. */
export function DocumentScreen({ matter, open }: ScreenProps) {
  const view = matter.view as DocumentView | null
  if (!view) return null
  return (
    <div className="stack">
      <Writing matter={matter} open={open} view={view} />
      <Course view={view} />
      <Countersigning view={view} />
      <Issuing view={view} />
      <Basics view={view} />
      {before.includes(matter.stage) && view.name !== 'unit' && <Similar id={matter.id} subject={view.subject} />}
      <Versions of={matter.id} view={view} />
    </div>
  )
}
