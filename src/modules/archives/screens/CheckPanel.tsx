import { Link } from '@tanstack/react-router'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import { flaws as names, type TransferView } from '../contract.ts'
import { w } from './words.ts'

/** What the last check found, paper by paper, each with the way out of it. */
export function CheckPanel({ view }: { readonly view: TransferView }) {
  const say = useSay()
  const { check } = view
  if (!check) return <Panel title={say(w.check)} children={<p className="muted">{say(w.notChecked)}</p>} />
  const byItem = [...Map.groupBy(check.flaws, (flaw) => flaw.item)]
  const sum = byItem.length ? say(w.flaws, { n: check.flaws.length }) : say(w.clean, { n: view.items.length })
  return (
    <Panel
      flush={byItem.length > 0}
      title={say(w.check)}
      extra={
        <span className={byItem.length ? 'due red' : 'small muted'}>
          {sum} · <When at={check.on} style="date" />
        </span>
      }
    >
      {byItem.length > 0 && (
        <table className="rows cards">
          <caption className="aside">{sum}</caption>
          <tbody>
            {byItem.map(([item, found]) => (
              <tr key={item}>
                <td className="wide">
                  <Link to="/matters/$kind/$id" params={{ kind: 'archive-item', id: item }}>
                    {settled(found[0]?.title ?? item)}
                  </Link>
                  <div className="small muted figures">{found[0]?.number}</div>
                </td>
                <td className="wide">
                  {found.map((flaw, i) => (
                    <div key={i} style={{ marginBottom: '0.4rem' }}>
                      <b>{say(names[flaw.flaw])}</b> {settled(say(flaw.says))}
                      <div className="small muted">{settled(say(flaw.wayOut))}</div>
                    </div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
