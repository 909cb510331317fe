import { Link } from '@tanstack/react-router'
import type { Row } from '../../http/contract/index.ts'
import { settled } from '../i18n/punctuation.ts'
import { useSay } from '../i18n/use-say.ts'
import type { Word } from '../i18n/words.ts'
import { Article } from '../parts/Article.tsx'
import { DueWords, Lamp } from '../parts/Lamp.tsx'
import { StageWords } from '../parts/StageWords.tsx'
import { When } from '../parts/When.tsx'
import { FoundIn, Marked } from './FoundIn.tsx'
import type { ListSearch } from './filter.ts'
import './lists.css'
import { w } from './words.ts'

type Props = {
  readonly rows: readonly Row[]
  readonly caption: string
  readonly search: ListSearch
  readonly sort: (sort: string, order: 'asc' | 'desc') => void
  readonly showKind?: boolean
}

/** Any list of matters; a press on a head sorts by it, another turns it round. */
export function Table({ rows, caption, search, sort, showKind }: Props) {
  const say = useSay()
  const head = (by: string, word: Word, className: string) => {
    const order = search.sort === by ? (search.order ?? 'asc') : undefined
    return (
      <th className={className} aria-sort={order === 'asc' ? 'ascending' : order === 'desc' ? 'descending' : 'none'}>
        <button
          type="button"
          title={say(w.sortBy, { column: say(word) })}
          onClick={() => sort(by, order === 'asc' ? 'desc' : 'asc')}
        >
          {say(word)}
          {order === 'asc' ? ' ↑' : order === 'desc' ? ' ↓' : ''}
        </button>
      </th>
    )
  }
  return (
    <table className="rows listed">
      <caption className="aside">{caption}</caption>
      <thead>
        <tr>
          <th>
            <span className="aside">{say(w.lamp)}</span>
          </th>
          {head('title', w.title, 'title')}
          {head('number', w.number, 'no')}
          {head('stage', w.stage, 'stage')}
          {head('unit', w.unit, 'unit')}
          {head('due', w.due, 'until')}
          <th className="basis">{say(w.basis)}</th>
          {head('changed', w.changed, 'changed')}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind}/${row.id}`}>
            <td className="lit">
              <Lamp lamp={row.lamp} />
            </td>
            <td className="title">
              <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                {row.found?.in === 'title' ? <Marked pieces={row.found.pieces} /> : settled(row.title)}
              </Link>
              {showKind && (
                <>
                  {' '}
                  <span className="kind">{say(row.kindTitle)}</span>
                </>
              )}
              <FoundIn row={row} />
            </td>
            <td className="no tight quiet">{row.number ?? '—'}</td>
            <td className="stage tight quiet">
              <StageWords row={row} />
            </td>
            <td className="unit tight quiet">{row.unit ? say(row.unit.name) : '—'}</td>
            <td className="until tight">
              <DueWords {...row} />
            </td>
            <td className="basis tight">
              <Article norm={row.norm} name={row.articleName} />
            </td>
            <td className="changed tight quiet">
              <When at={row.changed} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
