import type { Rulebook } from '../api/rulebook.ts'
import { useSay } from '../i18n/use-say.ts'
import { Panel } from '../parts/Panel.tsx'
import { NormEntry } from './NormEntry.tsx'
import { numeral } from './numeral.ts'
import type { Reading } from './readings.ts'
import { w } from './words.ts'

type Props = {
  readonly chapter: Rulebook['chapters'][number]
  readonly readings: ReadonlyMap<string, readonly Reading[]>
  readonly change?: ((reading: Reading) => void) | undefined
  readonly aim: string
}

export function useChapterTitle(): (chapter: Props['chapter']) => string {
  const say = useSay()
  return ({ number, title }) => `${say({ zh: `第${numeral(number)}章`, en: `Chapter ${number}` })} ${say(title)}`
}

/** A chapter, article by article: the official text where it was imported, then the norms in it. */
export function Chapter({ chapter, readings, change, aim }: Props) {
  const say = useSay()
  const title = useChapterTitle()
  return (
    <div id={`chapter-${chapter.number}`}>
      <Panel flush title={title(chapter)}>
        {chapter.articles.map((article) => (
          <section
            key={article.article}
            className="article-of"
            id={`article-${article.article}`}
            aria-label={say(article.name)}
          >
            <h3>{say(article.name)}</h3>
            <div>
              {article.text && <p className="official">{article.text}</p>}
              {article.norms.length === 0 && <p className="muted small">{say(w.noText)}</p>}
              <ul>
                {article.norms.map((norm) => (
                  <NormEntry
                    key={norm.id}
                    norm={norm}
                    readings={readings.get(norm.id) ?? []}
                    change={change}
                    aimed={norm.id === aim}
                  />
                ))}
              </ul>
            </div>
          </section>
        ))}
      </Panel>
    </div>
  )
}
