import { Link } from '@tanstack/react-router'
import type { Desk } from '../../http/contract/index.ts'
import { useSay } from '../i18n/use-say.ts'
import { Article } from '../parts/Article.tsx'
import { Panel } from '../parts/Panel.tsx'
import { When } from '../parts/When.tsx'
import { w } from './words.ts'

/** What has to be done before the next meeting, by date. */
export function NextMeeting({ meeting }: { readonly meeting: NonNullable<Desk['nextMeeting']> }) {
  const say = useSay()
  const { row, gates } = meeting
  return (
    <Panel
      title={say(w.gates, { title: row.title })}
      extra={
        <Link className="small" to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
          {say(w.agenda)}
        </Link>
      }
    >
      <ol className="steps-before">
        {gates.map((gate) => (
          <li
            key={gate.norm + gate.date}
            className={gate.state}
            aria-current={gate.state === 'now' ? 'step' : undefined}
          >
            <When at={gate.date} style="day" className="date" />
            <span>{say(gate.says)}</span>
            <Article norm={gate.norm} name={gate.articleName} />
          </li>
        ))}
      </ol>
    </Panel>
  )
}
