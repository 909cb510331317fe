import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Row } from '../../../../http/contract/index.ts'
import { choices } from '../../../../web/api/matters.ts'
import { useDates, useSay } from '../../../../web/i18n/use-say.ts'
import { Panel } from '../../../../web/parts/Panel.tsx'
import { w } from '../words.ts'
import { rowsOf } from './rows-of.ts'
import { useThisYear } from './year.ts'
import { YearChoice } from './YearChoice.tsx'

const listed = (value: unknown): string[] => (typeof value === 'string' ? value.split(',').filter(Boolean) : [])
const dueOf = ({ facets }: Row) => listed(facets['due'])
const cameTo = ({ facets }: Row, post: string) => listed(facets['present']).includes(post)

/** Who came to which session of the year: members down, sessions across. */
export function Attendance() {
  const say = useSay()
  const date = useDates()
  const [year, setYear] = useState(useThisYear())
  const { data = [] } = useQuery(rowsOf('study', { 'facet.year': year }))
  const { data: posts = [] } = useQuery(choices('posts'))
  const sessions = data
    .filter(({ stage }) => stage !== 'cancelled')
    .toSorted((a, b) => String(a.facets['date']).localeCompare(String(b.facets['date'])))
  const held = sessions.filter(({ stage }) => stage === 'held')
  const members = [...new Set(sessions.flatMap(dueOf))]
  const nameOf = (post: string) => {
    const found = posts.find(({ value }) => value === post)
    return found ? say(found.label) : post
  }
  const mark = (session: Row, post: string) => {
    if (!dueOf(session).includes(post)) return { sign: '', word: w.notDue }
    if (session.stage !== 'held') return { sign: '·', word: w.ahead }
    return cameTo(session, post) ? { sign: '✓', word: w.came } : { sign: '✗', word: w.missed }
  }
  const shareOf = (post: string) => {
    const due = held.filter((session) => dueOf(session).includes(post))
    return due.length
      ? `${Math.round((due.filter((session) => cameTo(session, post)).length * 100) / due.length)}%`
      : '—'
  }
  const caption = say(w.attendance, { year })
  return (
    <Panel flush title={caption} extra={<YearChoice year={year} choose={setYear} />}>
      {sessions.length === 0 ? (
        <p className="empty">{say(w.noSessions)}</p>
      ) : (
        <div className="scrolls" tabIndex={0} role="group" aria-label={caption}>
          <table className="rows attendance">
            <caption className="aside">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{say(w.member)}</th>
                {sessions.map((session) => (
                  <th key={session.id} scope="col" title={session.title}>
                    <Link to="/matters/$kind/$id" params={{ kind: session.kind, id: session.id }}>
                      {date(String(session.facets['date']), 'day')}
                    </Link>
                  </th>
                ))}
                <th scope="col" className="number">
                  {say(w.rate)}
                </th>
              </tr>
            </thead>
            <tbody>
              {members.map((post) => (
                <tr key={post}>
                  <th scope="row">{nameOf(post)}</th>
                  {sessions.map((session) => {
                    const { sign, word } = mark(session, post)
                    return (
                      <td key={session.id} className={sign === '✗' ? 'due amber' : undefined} title={say(word)}>
                        <span aria-hidden="true">{sign}</span>
                        <span className="aside">{say(word)}</span>
                      </td>
                    )
                  })}
                  <td className="number">{shareOf(post)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  )
}
