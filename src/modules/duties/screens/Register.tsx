import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { NewMenu } from '../../../web/desk/NewMenu.tsx'
import { settled } from '../../../web/i18n/punctuation.ts'
import { useDates, useSay } from '../../../web/i18n/use-say.ts'
import { looks } from '../../../web/parts/Button.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { Panel } from '../../../web/parts/Panel.tsx'
import { usePreferences } from '../../../web/preferences.ts'
import { w as lists } from '../../../web/lists/words.ts'
import { choices } from '../../../web/api/matters.ts'
import { exportOf, register } from './registers.ts'
import { w } from './words.ts'

type Filter = Parameters<typeof register>[0]

export function Export({ filter }: { readonly filter: Filter }) {
  const say = useSay()
  const { language } = usePreferences()
  return (
    <a className={looks()} href={exportOf(filter, language)} download>
      <Icon name="download" />
      {say(lists.export)}
    </a>
  )
}

/** Newest first: what, which leader, when, how it stands. */
export function Register({ filter, title }: { readonly filter: Filter; readonly title: string }) {
  const say = useSay()
  const date = useDates()
  const { data } = useQuery(register(filter))
  const { data: posts = [] } = useQuery(choices('leaders'))
  const nameOf = (post: unknown): string => {
    const found = posts.find(({ value }) => value === post)
    return found ? say(found.label) : String(post ?? '')
  }
  return (
    <Panel
      flush
      title={title}
      extra={
        <div className="acts">
          <Export filter={filter} />
          <NewMenu kind={String(filter['kind'])} />
        </div>
      }
    >
      {data && data.items.length === 0 && <p className="empty">{say(w.nothing)}</p>}
      {data && data.items.length > 0 && (
        <table className="rows cards">
          <caption className="aside">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{say(w.title)}</th>
              <th scope="col">{say(w.leader)}</th>
              <th scope="col">{say(w.on)}</th>
              <th scope="col">{say(w.state)}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((row) => (
              <tr key={row.id}>
                <td className="wide">
                  <Link to="/matters/$kind/$id" params={{ kind: row.kind, id: row.id }}>
                    {settled(row.title)}
                  </Link>
                </td>
                <td className="tight quiet">{nameOf(row.facets['leader'])}</td>
                <td className="tight quiet end">{date(String(row.facets['on'] ?? row.opened), 'date')}</td>
                <td className="tight">{say(row.stageTitle)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
