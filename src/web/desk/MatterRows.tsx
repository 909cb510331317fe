import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Row } from '../../http/contract/index.ts'
import { settled } from '../i18n/punctuation.ts'
import { useSay } from '../i18n/use-say.ts'
import { Article } from '../parts/Article.tsx'
import { DueWords, Lamp } from '../parts/Lamp.tsx'
import { StageWords } from '../parts/StageWords.tsx'
import { When } from '../parts/When.tsx'
import './desk.css'
import { w } from './words.ts'

type Props = {
  readonly rows: readonly Row[]
  readonly caption: string
  /** On a phone, under each card. */ readonly foot?: (row: Row) => ReactNode
  /** While several are being chosen. */ readonly pick?: {
    readonly has: (row: Row) => boolean
    readonly toggle: (row: Row) => void
  }
}

/** Matters with their lamps: a table on a desk, cards on a phone. */
export function MatterRows({ rows, caption, foot, pick }: Props) {
  const say = useSay()
  return (
    <table className={pick ? 'rows matters picking' : 'rows matters'}>
      <caption className="aside">{caption}</caption>
      <thead>
        <tr>
          {pick && (
            <th>
              <span className="aside">{say(w.choice)}</span>
            </th>
          )}
          <th>
            <span className="aside">{say(w.lamp)}</span>
          </th>
          <th>{say(w.matter)}</th>
          <th>{say(w.stage)}</th>
          <th className="of">{say(w.unit)}</th>
          <th>{say(w.deadline)}</th>
          <th className="basis">{say(w.basis)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind}/${row.id}`} className={row.unread ? 'unread' : ''}>
            {pick && (
              <td className="pick">
                <label>
                  <input
                    type="checkbox"
                    aria-label={say(w.choose, { title: settled(row.title) })}
                    checked={pick.has(row)}
                    onChange={() => pick.toggle(row)}
                  />
                </label>
              </td>
            )}
            <td className="lit">
              <Lamp lamp={row.lamp} />
            </td>
            <td className="what">
              <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                {settled(row.title)}
              </Link>{' '}
              <span className="kind">{say(row.kindTitle)}</span>
              {row.point && <p className="point">{settled(row.point)}</p>}
            </td>
            <td className="at tight quiet">
              <StageWords row={row} />
            </td>
            <td className="of quiet">{row.unit && say(row.unit.name)}</td>
            <td className="until tight">
              <DueWords {...row} />
              {row.due && <When at={row.due} style="day" className="on" />}
            </td>
            <td className="basis tight">
              <Article norm={row.norm} name={row.articleName} />
            </td>
            {foot && <td className="foot">{foot(row)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
