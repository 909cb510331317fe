import { Link } from '@tanstack/react-router'
import { askOf } from '../../../web/forms/ask.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import type { Word } from '../../../web/i18n/words.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Button } from '../../../web/parts/Button.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import { retentions, type TransferView } from '../contract.ts'
import { CheckPanel } from './CheckPanel.tsx'
import { PackagePanel } from './PackagePanel.tsx'
import { w } from './words.ts'

type Gone = TransferView['rejected']

function GoneTable({ title, rows }: { readonly title: Word; readonly rows: Gone }) {
  const say = useSay()
  if (!rows.length) return null
  return (
    <Panel flush title={say(title)}>
      <table className="rows cards">
        <caption className="aside">{say(title)}</caption>
        <tbody>
          {rows.map((row) => (
            <tr key={row.item + row.on}>
              <td className="wide">
                <Link to="/matters/$kind/$id" params={{ kind: 'archive-item', id: row.item }}>
                  {settled(row.title)}
                </Link>
                <div className="small muted figures">{row.number}</div>
              </td>
              <td className="written">{settled(row.reason)}</td>
              <td className="tight quiet end">
                <When at={row.on} style="date" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

function Items({ matter, view, open }: ScreenProps & { readonly view: TransferView }) {
  const say = useSay()
  // Before it is handed over a paper is left out, afterwards it comes back.
  const act = matter.prospects.find(({ verb, mine }) => mine && (verb === 'exclude' || verb === 'reject'))
  return (
    <Panel flush title={say(w.items)} extra={<span className="tally">{say(w.count, { n: view.items.length })}</span>}>
      <table className="rows cards">
        <caption className="aside">{say(w.items)}</caption>
        <tbody>
          {view.items.map((line) => (
            <tr key={line.item}>
              <td className="wide">
                <Link to="/matters/$kind/$id" params={{ kind: 'archive-item', id: line.item }}>
                  {settled(line.title)}
                </Link>
                <div className="small muted figures">{line.number}</div>
              </td>
              <td className="tight end no-print">
                {act && (
                  <Button small onClick={() => open(askOf(matter, act, { preset: { item: line.item } }))}>
                    {say(act.verb === 'reject' ? w.reject : w.leaveOut)}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

/** A transfer: what goes, what the check found, the package, and what the archive said. */
export function TransferScreen({ matter, open }: ScreenProps) {
  const say = useSay()
  const view = matter.view as TransferView | null
  if (!view) return null
  return (
    <div className="stack">
      <Panel title={say(w.transfer)}>
        <dl className="facts folds">
          <dt>{say(w.year)}</dt>
          <dd>{view.year}</dd>
          <dt>{say(w.retention)}</dt>
          <dd>
            {view.retentions.map((one) => say(retentions[one])).join(' · ')}
            {view.part && ` · ${say(view.part.name)}`}
          </dd>
          <dt>{say(w.receiver)}</dt>
          <dd>{view.receiver}</dd>
          <dt>{say(w.drawn)}</dt>
          <dd>
            {say(view.drawn.by.post.name)} · <When at={view.drawn.on} style="date" />
          </dd>
          {view.handed && (
            <>
              <dt>{say(w.handed)}</dt>
              <dd>
                {say(view.handed.by.post.name)} · <When at={view.handed.on} style="date" />
                {view.handed.text && <div className="written">{settled(view.handed.text)}</div>}
              </dd>
            </>
          )}
          {view.received && (
            <>
              <dt>{say(w.receipt)}</dt>
              <dd>
                <b>{say(w.receivedAs, { receiver: view.received.receiver, count: view.received.count })}</b> ·{' '}
                <When at={view.received.on} style="date" />
                {view.received.text && <div className="written">{settled(view.received.text)}</div>}
              </dd>
            </>
          )}
        </dl>
        {view.unchecked && <p className="small muted">{say(w.unchecked)}</p>}
      </Panel>
      <CheckPanel view={view} />
      <PackagePanel matter={matter} view={view} />
      <Items matter={matter} view={view} open={open} />
      <GoneTable title={w.rejected} rows={view.rejected} />
      <GoneTable title={w.excluded} rows={view.excluded} />
    </div>
  )
}
