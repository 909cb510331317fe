import { useQuery } from '@tanstack/react-query'
import type { Row } from '../../../http/contract/index.ts'
import { rulebook } from '../../../web/api/rulebook.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { sorts } from '../contract/word.ts'
import { caps, limitOf, usage, type Capped } from './year-plan.ts'
import { w } from './words.ts'

/** Used up is said in words; above the cap stands only what was allowed as an exception. */
function Used({ n, limit }: { readonly n: number; readonly limit: number | undefined }) {
  const say = useSay()
  if (limit === undefined) return say(w.counted, { n })
  const left = n < limit ? null : n === limit ? say(w.full) : say(w.above, { n: n - limit })
  return (
    <>
      {say(w.of, { n, limit })} {left && <span className="due amber">{left}</span>}
    </>
  )
}

/** How much of its yearly caps each unit has used. */
export function Caps({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay()
  const { data } = useQuery(rulebook())
  const units = usage(rows)
  const capped = Object.keys(caps) as Capped[]
  if (!units.length) return null
  return (
    <Panel flush title={say(w.byUnit)}>
      <div className="scrolls" tabIndex={0}>
        <table className="rows">
          <caption className="aside">{say(w.byUnit)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(w.unit)}</th>
              {capped.map((sort) => (
                <th scope="col" key={sort} className="number">
                  {say(sorts[sort])}
                </th>
              ))}
              <th scope="col" className="number">
                {say(w.coming)}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ unit, used, coming }) => (
              <tr key={unit.id}>
                <td className="tight">{say(unit.name)}</td>
                {capped.map((sort) => (
                  <td key={sort} className="number">
                    <Used n={used[sort]} limit={limitOf(data, sort)} />
                  </td>
                ))}
                <td className="number">{coming || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  )
}
