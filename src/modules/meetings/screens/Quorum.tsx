import type { Matter } from '../../../http/contract/index.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Article } from '../../../web/parts/Article.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { MeetingView } from '../contract/view.ts'
import { w } from './words.ts'

const norm = 'executive.quorum'

type Props = Pick<MeetingView, 'quorum'> &
  Pick<Matter, 'prospects'> & {
    /** Nobody is due yet: a number that is still to come is no fault. */ readonly ahead: boolean
  }

/** Who has come and how many have to: one seat a member, a line where the quorum begins. */
export function Quorum({ quorum, prospects, ahead }: Props) {
  const say = useSay()
  const { applies, present, due, need, ok } = quorum
  const article = prospects.flatMap(({ checks }) => checks).find((check) => check.norm === norm)?.articleName ?? null
  const words = !applies
    ? say(w.noQuorum)
    : ahead && !ok
      ? say(w.ahead, { due, need })
      : ok
        ? say(w.enough, { due, need })
        : say(w.short, { due, need, missing: need - present })
  return (
    <Panel title={say(applies ? w.quorum : w.attendance)} extra={applies && <Article norm={norm} name={article} />}>
      <div className="quorum">
        <p>
          <b className={applies && !ok && !ahead ? 'bad' : ''}>{present}</b>
          <span>{say(w.present, { n: due })}</span>
        </p>
        <div
          className="seats"
          role="meter"
          aria-label={say(w.attendance)}
          aria-valuemin={0}
          aria-valuemax={due}
          aria-valuenow={present}
          aria-valuetext={words}
        >
          {Array.from({ length: due }, (_, i) => (
            <i
              key={i}
              className={[i < present && 'taken', applies && i === need - 1 && 'need'].filter(Boolean).join(' ')}
            />
          ))}
        </div>
        <p className="muted small">{words}</p>
      </div>
    </Panel>
  )
}
