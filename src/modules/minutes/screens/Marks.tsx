import { settled } from '../../../web/i18n/punctuation.ts'
import { useMarks } from '../../../web/i18n/use-marks.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import type { MinutesView } from '../contract.ts'
import { w } from './words.ts'

type Signed = NonNullable<MinutesView['checked']>

/** Who checked, who has to approve and did, who signs and signed. */
export function Marks({ view }: { readonly view: MinutesView }) {
  const say = useSay()
  const { comma, colon } = useMarks()
  const date = useDates()
  const shown = (mark: Signed) =>
    mark.for
      ? say(w.acting, { post: say(mark.by.name), other: say(mark.for.name), date: date(mark.on, 'day') })
      : say(w.by, { post: say(mark.by.name), date: date(mark.on, 'day') })
  const signed = view.versions.at(-1)?.signed
  const waits = (post: MinutesView['signer']) => (
    <span className="due amber">{say(w.waits, { post: say(post.name) })}</span>
  )
  return (
    <Panel title={say(w.marks)}>
      <dl className="facts folds">
        {view.checked && (
          <>
            <dt>{say(w.checked)}</dt>
            <dd>{shown(view.checked)}</dd>
          </>
        )}
        {view.approvals.map((approval) => (
          <div key={approval.post.id + approval.norm} style={{ display: 'contents' }}>
            <dt>{say(w.approval)}</dt>
            <dd>{approval.done ? shown(approval.done) : waits(approval.post)}</dd>
          </div>
        ))}
        <dt>{say(w.signature)}</dt>
        <dd>{signed && !view.correcting ? shown(signed) : waits(view.signer)}</dd>
      </dl>
      {view.attendance.absent.length > 0 && (
        <p className="small muted">
          {say(w.absent)}
          {colon}
          {view.attendance.absent.map(({ name }) => name).join(comma)}
        </p>
      )}
      {view.toRead && <p className="due amber">{say(w.toRead)}</p>}
      {view.returns.map((back) => (
        <p key={back.on + back.reason} className="small muted">
          {say(w.returned, { reason: settled(back.reason) })} · {say(back.by.name)} · {date(back.on, 'day')}
        </p>
      ))}
    </Panel>
  )
}
