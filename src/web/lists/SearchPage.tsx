import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { rulebook } from '../api/rulebook.ts'
import { useSay } from '../i18n/use-say.ts'
import { Article } from '../parts/Article.tsx'
import { Panel } from '../parts/Panel.tsx'
import { useTitle } from '../parts/use-title.ts'
import { ExportLink, List } from './List.tsx'
import { w } from './words.ts'

const route = getRouteApi('/inside/search')
const mostNorms = 8

/** Norms whose words, id or article contain what is looked for. */
function FoundNorms({ q }: { readonly q: string }) {
  const say = useSay()
  const { data } = useQuery(rulebook())
  const wanted = q.toLowerCase()
  const articles = data?.chapters.flatMap((chapter) => chapter.articles) ?? []
  const found = articles.flatMap((article) =>
    article.norms
      .filter((norm) =>
        [norm.id, norm.says.zh, norm.says.en, article.name.zh, article.name.en].some((text) =>
          text.toLowerCase().includes(wanted),
        ),
      )
      .map((norm) => ({ norm, article })),
  )
  if (!found.length) return null
  return (
    <Panel title={say(w.norms)} extra={<span className="tally">{say(w.found, { n: found.length })}</span>}>
      <ul className="linked">
        {found.slice(0, mostNorms).map(({ norm, article }) => (
          <li key={norm.id}>
            <Article norm={norm.id} name={article.name} />
            <Link to="/rulebook" hash={norm.id}>
              {say(norm.says)}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** One search over matters of all kinds and over the rules. */
export function SearchPage() {
  const say = useSay()
  const search = route.useSearch()
  const { q } = search
  const title = q ? say(w.results, { q }) : say(w.search)
  useTitle(title)
  return (
    <div className="page">
      <div className="head">
        <h1>{title}</h1>
        <div className="acts">{q && <ExportLink search={search} />}</div>
      </div>
      <div className="stack">
        {q && <FoundNorms q={q} />}
        {q ? <List search={search} caption={say(w.matters)} /> : <p className="empty">{say(w.typeSomething)}</p>}
      </div>
    </div>
  )
}
