import { Link } from '@tanstack/react-router'
import type { Matter } from '../../../http/contract/index.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { FileList } from '../../../web/matter/Attached.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { Separated } from '../../../web/parts/Separated.tsx'
import type { IncomingView } from '../contract/view.ts'
import { results } from '../contract/word.ts'
import { Signed } from './Signed.tsx'
import { w } from './words.ts'

/** Who does it, by when, and who has signed for it. */
export function WorkPanel({ work }: { readonly work: NonNullable<IncomingView['work']> }) {
  const say = useSay()
  const date = useDates()
  return (
    <Panel
      title={say(w.work)}
      extra={work.due && <span className="tally">{say(w.due, { date: date(work.due, 'day') })}</span>}
    >
      {work.text && <p className="written">{settled(work.text)}</p>}
      {work.declined && <p className="due red">{say(w.declined, { reason: settled(work.declined) })}</p>}
      <dl className="facts folds">
        {work.units.map((unit) => (
          <div key={unit.id} style={{ display: 'contents' }}>
            <dt>{unit.lead ? say(w.lead) : say(w.assist)}</dt>
            <dd>
              <Separated>
                {[
                  say(unit.name),
                  unit.state === 'later' ? (
                    <span className="muted">{say(w.inTurn)}</span>
                  ) : unit.taken ? (
                    `${say(w.taken)} ${date(unit.taken, 'day')}`
                  ) : (
                    <span className="due amber">{say(w.notTaken)}</span>
                  ),
                  unit.state === 'done' && say(w.partDone),
                  unit.contact,
                ]}
              </Separated>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

/** Who has read it. */
export function CirculationPanel({ rows }: { readonly rows: IncomingView['circulation'] }) {
  const say = useSay()
  const date = useDates()
  if (!rows.length) return null
  const read = rows.filter((row) => row.read !== null).length
  return (
    <Panel
      title={say(w.circulation)}
      extra={<span className="tally">{`${read} / ${rows.filter((row) => !row.withdrawn).length}`}</span>}
    >
      <dl className="facts folds">
        {rows.map((row, i) => (
          <div key={i} style={{ display: 'contents' }}>
            <dt>{say(row.post.name)}</dt>
            <dd>
              <Separated>
                {[
                  row.read ? (
                    `${say(w.read)} ${date(row.read, 'day')}`
                  ) : row.state === 'waiting' ? (
                    <span className="due amber">{say(w.unread)}</span>
                  ) : (
                    <span className="muted">{say(row.state === 'later' ? w.inTurn : w.withdrawn)}</span>
                  ),
                  // The reader's own name stands before it already.
                  row.by && (row.by.by.for ?? row.by.recorder) && <Signed mark={row.by} />,
                  row.until && !row.read && say(w.until, { date: date(row.until, 'day') }),
                ]}
              </Separated>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}

/** The result that went back, with the document that says it. */
export function ReplyPanel({ view, of }: { readonly view: IncomingView; readonly of: Pick<Matter, 'kind' | 'id'> }) {
  const say = useSay()
  const { reply, documents } = view
  if (!reply && !documents.length) return null
  return (
    <Panel title={say(w.answer)} extra={reply && <span className="due green">{say(results[reply.result])}</span>}>
      {reply && (
        <>
          <p>
            <Signed mark={reply} /> <span className="muted">{reply.document}</span>
          </p>
          <p className="written">{settled(reply.text)}</p>
          {reply.files.length > 0 && (
            <FileList files={reply.files.map((file) => ({ type: '', size: 0, ...file }))} of={of} />
          )}
        </>
      )}
      {documents.map((document) => (
        <p key={document.document}>
          <Link to="/matters/$kind/$id" params={{ kind: 'document', id: document.document }}>
            {document.number} {settled(document.title)}
          </Link>
        </p>
      ))}
    </Panel>
  )
}
