import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useSay } from '../../../web/i18n/use-say.ts'
import { Article } from '../../../web/parts/Article.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { When } from '../../../web/parts/When.tsx'
import type { LeaveView } from '../contract.ts'
import { actedFor } from './meanwhile.ts'
import { w } from './words.ts'

/** For whoever comes back: what was done in the own name meanwhile, by whom, on which ground. */
export function Meanwhile({ view }: { readonly view: LeaveView }) {
  const say = useSay()
  // Until the return, or as long as it was to last; somebody may act to the last second.
  const until = view.returned ?? view.ends
  const answers = useQueries({ queries: view.posts.map(({ id }) => actedFor(id, view.begins, until)) })
  const items = answers.flatMap(({ data }) => data?.items ?? []).toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
  if (answers.some(({ data }) => !data)) return null
  return (
    <Panel flush title={say(w.meanwhile)}>
      {items.length === 0 ? (
        <p className="empty">{say(w.nothingMeanwhile)}</p>
      ) : (
        <table className="rows cards">
          <caption className="aside">{say(w.meanwhile)}</caption>
          <thead>
            <tr>
              <th>{say(w.when)}</th>
              <th>{say(w.what)}</th>
              <th>{say(w.matter)}</th>
              <th>{say(w.by)}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.at + item.row.kind + item.row.id + item.title.zh}>
                <td className="tight quiet">
                  <When at={item.at} />
                </td>
                <td className="tight end">{say(item.title)}</td>
                <td className="wide">
                  <Link to="/matters/$kind/$id" params={{ kind: item.row.kind, id: item.row.id }}>
                    {settled(item.row.title)}
                  </Link>
                </td>
                <td className="wide">
                  {say(item.by.name)} <Article norm={item.norm} name={item.articleName} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
