import type { Matter } from '../../../http/contract/index.ts'
import { askOf, type Ask } from '../../../web/forms/ask.ts'
import { useQuick } from '../../../web/forms/use-quick.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { bare } from '../../../web/matter/actions.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { MeetingView } from '../contract/view.ts'
import { w } from './words.ts'

const states = { asked: w.asked, granted: w.granted, declined: w.declined } as const

/** Who asked to be excused, and the answer. */
export function Leaves({
  matter,
  leaves,
  open,
}: {
  readonly matter: Matter
  readonly leaves: MeetingView['leaves']
  readonly open: (ask: Ask) => void
}) {
  const say = useSay()
  const quick = useQuick(matter, open)
  const [grant, decline] = [bare(matter.prospects, 'excuse'), bare(matter.prospects, 'decline-leave')]
  if (!leaves.length) return null
  return (
    <Panel title={say(w.leaves)}>
      <ul className="linked">
        {leaves.map((leave) => (
          <li key={leave.post}>
            <div className="grows">
              {say(leave.name)}
              <p className="muted small">
                <Separated>
                  {[settled(leave.reason), leave.by && say(leave.by.name), leave.reported && say(w.reported)]}
                </Separated>
              </p>
              {leave.report && <p className="written small">{settled(leave.report)}</p>}
              {leave.state === 'asked' && (grant || decline) && (
                <p className="item-acts no-print">
                  {grant && (
                    <Button small look="primary" onClick={() => void quick('excuse', { post: leave.post })}>
                      {say(w.grant)}
                    </Button>
                  )}
                  {decline && (
                    <Button small onClick={() => open(askOf(matter, decline, { fixed: { post: leave.post } }))}>
                      {say(w.decline)}
                    </Button>
                  )}
                </p>
              )}
            </div>
            <span className={leave.state === 'asked' ? 'due amber' : 'muted'}>{say(states[leave.state])}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** The notice with its receipts, and every move of the date. */
export function Notice({ view, receipts }: { readonly view: MeetingView; readonly receipts: Matter['receipts'] }) {
  const say = useSay()
  const date = useDates()
  const { notice } = view
  const read = notice ? receipts.filter(({ post }) => notice.readers.some(({ id }) => id === post.id)).length : 0
  return (
    <Panel title={say(w.notice)} extra={notice && <span className="tally">{say(w.read, { n: read })}</span>}>
      <p className="muted">
        {notice
          ? say(w.noticeOn, { date: date(notice.on, 'day'), post: say(notice.by.name), n: notice.readers.length })
          : say(w.noNotice)}
      </p>
      {view.removed.map((item) => (
        <p key={item.item} className="small">
          {say(w.removedItem, { title: settled(item.title), reason: settled(item.reason) })}
        </p>
      ))}
      {view.reschedulings.map((move) => (
        <p key={move.from + move.to} className="small">
          {say(w.rescheduled, {
            from: date(move.from, 'moment'),
            to: date(move.to, 'moment'),
            reason: settled(move.reason),
          })}
          {move.missed && say(w.missedQuorum, move.missed)}
        </p>
      ))}
    </Panel>
  )
}
