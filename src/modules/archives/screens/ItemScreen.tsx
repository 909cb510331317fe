import { Link } from '@tanstack/react-router'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import { retentions, type ItemView } from '../contract.ts'
import { w } from './words.ts'

/** A filed paper: its line in the catalogue, and what became of the line. */
export function ItemScreen({ matter }: Pick<ScreenProps, 'matter'>) {
  const say = useSay()
  const view = matter.view as ItemView | null
  if (!view) return null
  const past = [
    ...view.former.map((one) => ({ on: one.on, what: say(w.former, { number: one.number }), why: one.reason })),
    ...view.corrections.map((one) => ({ on: one.on, what: say(w.corrected), why: one.reason })),
    ...view.returns.map((one) => ({ on: one.on, what: say(w.cameBack), why: one.reason })),
  ].toSorted((a, b) => a.on.localeCompare(b.on))
  return (
    <div className="stack">
      <Panel title={say(w.entry)}>
        <dl className="facts folds">
          <dt>{say(w.number)}</dt>
          <dd>
            <b className="figures">{view.number}</b>
            {view.unchecked && <div className="small muted">{say(w.unchecked)}</div>}
          </dd>
          <dt>{say(w.retention)}</dt>
          <dd>{say(retentions[view.retention])}</dd>
          <dt>{say(w.part)}</dt>
          <dd>{say(view.part.name)}</dd>
          <dt>{say(w.responsible)}</dt>
          <dd>{settled(view.responsible)}</dd>
          <dt>{say(w.reference)}</dt>
          <dd>{view.reference ?? '—'}</dd>
          <dt>{say(w.title)}</dt>
          <dd>{settled(view.title)}</dd>
          <dt>{say(w.date)}</dt>
          <dd>{view.date ? <When at={view.date} style="fullDate" /> : '—'}</dd>
          <dt>{say(w.pages)}</dt>
          <dd>{view.pages ?? '—'}</dd>
          {view.remark && (
            <>
              <dt>{say(w.remark)}</dt>
              <dd>{settled(view.remark)}</dd>
            </>
          )}
          <dt>{say(w.filedOn)}</dt>
          <dd>
            <When at={view.filed} style="fullDate" />
          </dd>
          {view.due !== null && (
            <>
              <dt>{say(w.due)}</dt>
              <dd>{view.due}</dd>
            </>
          )}
          <dt>{say(w.paper)}</dt>
          <dd>
            <Link to="/matters/$kind/$id" params={view.of}>
              {say(w.openPaper)}
            </Link>
          </dd>
        </dl>
      </Panel>
      {past.length > 0 && (
        <Panel flush title={say(w.history)}>
          <table className="rows cards">
            <caption className="aside">{say(w.history)}</caption>
            <tbody>
              {past.map((one, i) => (
                <tr key={i}>
                  <td className="tight quiet">
                    <When at={one.on} style="date" />
                  </td>
                  <td className="tight end">{one.what}</td>
                  <td className="wide written">{settled(one.why)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
    </div>
  )
}
