import { Link } from '@tanstack/react-router'
import type { Row } from '../../../http/contract/index.ts'
import type { OrganisationView } from '../../../org/contract.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { fieldKeys, fields } from '../contract.ts'
import { w } from './words.ts'

type Props = {
  readonly leaders: OrganisationView['leaders']
  readonly rows: readonly Row[]
  readonly caption: string
}

/** Every leader of whom a list is asked, with how much is on record in each field. Only lists that the reader may read are there. */
export function YearTable({ leaders, rows, caption }: Props) {
  const say = useSay()
  return (
    <div className="scrolls" tabIndex={0} role="group" aria-label={caption}>
      <table className="rows">
        <caption className="aside">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say(w.leader)}</th>
            {fieldKeys.map((field) => (
              <th scope="col" key={field} className="number">
                {say(fields[field])}
              </th>
            ))}
            <th scope="col">{say(w.state)}</th>
          </tr>
        </thead>
        <tbody>
          {leaders.map(({ post }) => {
            const row = rows.find(({ facets }) => facets['leader'] === post.id)
            return (
              <tr key={post.id}>
                <td className="tight">
                  {row ? (
                    <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                      {say(post.name)}
                    </Link>
                  ) : (
                    say(post.name)
                  )}
                </td>
                {fieldKeys.map((field) => (
                  <td key={field} className="number">
                    {row ? Number(row.facets[field]) || '—' : ''}
                  </td>
                ))}
                <td className="tight quiet">{row ? say(row.stageTitle) : say(w.noList)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
