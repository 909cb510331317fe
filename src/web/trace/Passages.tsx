import type { Matter } from '../../http/contract/index.ts'
import { useDates, useSay } from '../i18n/use-say.ts'
import { Panel } from '../parts/Panel.tsx'
import './passages.css'
import { w } from './words.ts'

/** Where a matter stayed, how long, and who moved it on or sent it back: bars over the time that it took as a whole. */
export function Passages({ passages }: Pick<Matter, 'passages'>) {
  const say = useSay()
  const date = useDates()
  const first = passages[0]
  if (!first) return null
  const start = Date.parse(first.from)
  // A stay that goes on, or where the matter rests, is drawn to the last thing that happened and a little further.
  const last = Math.max(...passages.map(({ from, until }) => Date.parse(until ?? from)))
  const whole = Math.max(last - start, 1) * 1.04
  const days = passages.reduce((sum, { workingDays }) => sum + (workingDays ?? 0), 0)
  const took = ({ until, workingDays }: (typeof passages)[number]) =>
    workingDays === null
      ? '—'
      : until === null
        ? say(w.soFar, { n: workingDays })
        : workingDays === 0
          ? say(w.sameDay)
          : say(w.took, { n: workingDays })
  return (
    <Panel title={say(w.passages)} extra={<span className="tally">{say(w.stays, { n: passages.length, days })}</span>}>
      <ol className="passages">
        {passages.map((passage, i) => {
          const { from, until, back } = passage
          const [begins, ends] = [Date.parse(from) - start, (until ? Date.parse(until) : start + whole) - start]
          return (
            <li key={i} className={back ? 'back' : until ? undefined : 'now'}>
              <b>{say(passage.title)}</b>
              <span className="bar" aria-hidden="true">
                <span
                  style={{
                    marginInlineStart: `${(begins / whole) * 100}%`,
                    width: `${((ends - begins) / whole) * 100}%`,
                  }}
                />
              </span>
              <span className="took figures">{took(passage)}</span>
              <span className="muted small when">
                {until
                  ? say(w.between, { from: date(from, 'moment'), until: date(until, 'moment') })
                  : say(w.since, { from: date(from, 'moment') })}
              </span>
              <span className="by">
                {passage.who && say(passage.who)} {passage.says && say(passage.says)}
                {back && <em> {say(w.sentBack)}</em>}
              </span>
            </li>
          )
        })}
      </ol>
    </Panel>
  )
}
