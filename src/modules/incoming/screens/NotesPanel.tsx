import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { IncomingView } from '../contract/view.ts'
import { Signed } from './Signed.tsx'
import { w } from './words.ts'

/** Reminders, extensions, moves and reports in their order. */
export function NotesPanel({ notes }: { readonly notes: IncomingView['notes'] }) {
  const say = useSay()
  if (!notes.length) return null
  return (
    <Panel title={say(w.course)}>
      <ol className="course">
        {notes.map((note, i) => (
          <li key={i}>
            <span className="what">{say(note.title)}</span>
            <div>
              <Signed mark={note} /> {note.of && <span>{note.of} </span>}
              <span className="written">{settled(note.text)}</span>
            </div>
            <When at={note.on} style="day" className="muted" />
          </li>
        ))}
      </ol>
    </Panel>
  )
}
