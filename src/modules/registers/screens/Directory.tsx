import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { numberSorts, type NumberSort } from '../contract.ts'
import { w } from './words.ts'

/** Numbers that a phone can dial; mobile ones are there only for those who may see them. */
export function Directory({ rows, caption }: { readonly rows: readonly Row[]; readonly caption: string }) {
  const say = useSay()
  return (
    <table className="rows cards">
      <caption className="aside">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say(w.post)}</th>
          <th scope="col">{say(w.number)}</th>
          <th scope="col">{say(w.sort)}</th>
          <th scope="col">{say(w.unit)}</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ closed }) => !closed)
          .map((row) => (
            <tr key={row.id}>
              <td className="wide">
                <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                  {settled(row.title)}
                </Link>
              </td>
              <td className="tight">
                <a href={`tel:${String(row.facets['number']).replaceAll(/[^0-9+]/g, '')}`}>
                  {String(row.facets['number'])}
                </a>
              </td>
              <td className="tight quiet">
                {say(numberSorts[row.facets['sort'] as NumberSort] ?? numberSorts.office)}
              </td>
              <td className="tight quiet">{row.unit && say(row.unit.name)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
