import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import type { ScreenProps } from '../../../web/matter/screens.ts'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { BriefView } from '../contract.ts'
import { frequencies } from '../contract/word.ts'
import { w } from './words.ts'

/** A brief: what it is for and for whom, what the office said of it, and its issues. */
export function BriefScreen({ matter }: ScreenProps) {
  const say = useSay()
  const date = useDates()
  const view = matter.view as BriefView | null
  if (!view) return null
  const step = (s: NonNullable<BriefView['approval']>): string =>
    [say(w.said, { date: date(s.on, 'date'), post: say(s.by.post.name) }), s.text && settled(s.text)]
      .filter(Boolean)
      .join('：')
  const readers = [...view.posts, ...view.units].map(({ name }) => say(name)).join('、')
  const rows: readonly (readonly [string, ReactNode])[] = [
    [say(w.unit), say(view.unit.name)],
    [say(w.frequency), say(frequencies[view.frequency])],
    [say(w.scope), settled(view.scope)],
    [say(w.need), settled(view.need)],
    [say(w.readers), readers || say(w.leaders)],
    [say(w.approval), view.approval ? step(view.approval) : say(w.none)],
    [say(w.number), view.number],
    ...view.voided.map((one) => [say(w.voided), `${one.number} ${step(one)}`] as const),
    ...view.returns.map((back) => [say(w.returned), step(back)] as const),
    [say(w.ended), view.ended && step(view.ended)],
  ]
  const rowOf = (issue: BriefView['issues'][number]) =>
    matter.links.find(
      ({ row }) => row.kind === 'brief-issue' && row.facets['year'] === issue.year && row.facets['no'] === issue.no,
    )?.row
  return (
    <div className="stack">
      <Panel title={say(w.content)}>
        <dl className="facts folds">
          {rows.map(([name, value], i) =>
            value ? (
              <div key={i} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd className="written">{value}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </Panel>
      <Panel flush title={say(w.issuesSent)}>
        {view.issues.length ? (
          <table className="rows cards">
            <caption className="aside">{say(w.issuesSent)}</caption>
            <tbody>
              {view.issues.map((issue) => {
                const row = rowOf(issue)
                return (
                  <tr key={issue.total}>
                    <td className="tight quiet">{say(w.issueNo, issue)}</td>
                    <td className="wide">
                      {row ? (
                        <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                          {settled(issue.title)}
                        </Link>
                      ) : (
                        settled(issue.title)
                      )}
                      {row?.stage === 'withdrawn' && <span className="due amber"> {say(w.withdrawn)}</span>}
                    </td>
                    <td className="tight quiet end">
                      <When at={issue.on} style="date" />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        ) : (
          <p className="empty">{say(w.noIssues)}</p>
        )}
      </Panel>
    </div>
  )
}
