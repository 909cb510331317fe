import type { Matter } from '../../../http/contract/index.ts'
import { askOf, type Ask } from '../../../web/forms/ask.ts'
import { useQuick } from '../../../web/forms/use-quick.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { bare } from '../../../web/matter/actions.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { MeetingView } from '../contract/view.ts'
import { attendance } from '../contract/word.ts'
import { w } from './words.ts'

type Person = MeetingView['members'][number]
type Props = {
  readonly matter: Matter
  readonly people: readonly Person[]
  readonly title: string
  readonly open: (ask: Ask) => void
  readonly numbers: ReadonlyMap<string, number>
  readonly ahead: boolean
}

/** 出席 or 列席: how each stands, and the sign-in of those who have come. */
export function People({ matter, people, title, open, numbers, ahead }: Props) {
  const say = useSay()
  const { comma, semicolon } = useMarks()
  const quick = useQuick(matter, open)
  const [sign, leave] = [bare(matter.prospects, 'sign-in'), bare(matter.prospects, 'leave-early')]
  const present = people.filter(({ state }) => state === 'present').length
  return (
    <Panel
      title={title}
      className="people-panel"
      extra={<span className="tally">{`${present} / ${people.length}`}</span>}
    >
      <ul className="people">
        {people.map((person) => {
          const name = say(person.name)
          const notes = [
            person.note && say(person.note),
            person.items.length > 0 &&
              say(w.forItems, { items: person.items.map((item) => numbers.get(item) ?? item).join(comma) }),
          ].filter(Boolean)
          return (
            <li key={person.post}>
              <span>
                {name}
                {notes.length > 0 && <small>{notes.join(semicolon)}</small>}
              </span>
              {sign && !ahead && person.state === 'due' && (
                <Button
                  small
                  className="no-print"
                  aria-label={say(w.signInPost, { post: name })}
                  onClick={() => void quick('sign-in', { post: person.post })}
                >
                  {say(w.signIn)}
                </Button>
              )}
              {leave && person.state === 'present' && (
                <Button
                  small
                  look="plain"
                  className="no-print"
                  aria-label={say(w.leavePost, { post: name })}
                  onClick={() => open(askOf(matter, leave, { fixed: { post: person.post } }))}
                >
                  {say(w.leaveEarly)}
                </Button>
              )}
              <span className={`stands ${person.state}`}>{say(attendance[person.state])}</span>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
