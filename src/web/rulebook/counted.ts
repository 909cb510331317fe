import type { Norm, Rulebook } from '../api/rulebook.ts'

export type State = 'enforced' | 'nothing' | 'open'
export type Wanted = { readonly q: string; readonly state: State | 'all'; readonly force: string }

/** A norm that nobody has accounted for is open, whatever it says. */
export const stateOf = (norm: Norm): State => norm.implementation?.state ?? 'open'

export const allNorms = (rulebook: Rulebook): Norm[] =>
  rulebook.chapters.flatMap((chapter) => chapter.articles.flatMap((article) => article.norms))

export function counted(norms: readonly Norm[]): Readonly<Record<State, number>> {
  const count = { enforced: 0, nothing: 0, open: 0 }
  for (const norm of norms) count[stateOf(norm)]++
  return count
}

const contains = (norm: Norm, q: string): boolean =>
  [norm.id, norm.says.zh, norm.says.en, norm.cite ?? ''].some((text) => text.toLowerCase().includes(q))

/** The chapters with what is wanted of them; articles and chapters left empty fall away, unless everything is wanted. */
export function narrowed({ chapters }: Rulebook, { q, state, force }: Wanted): Rulebook['chapters'] {
  if (!q && state === 'all' && force === 'all') return chapters
  const wanted = q.trim().toLowerCase()
  return chapters.flatMap((chapter) => {
    const articles = chapter.articles.flatMap((article) => {
      const whole =
        wanted !== '' &&
        (article.name.zh === wanted || article.name.en.toLowerCase() === wanted || String(article.article) === wanted)
      const norms = article.norms.filter(
        (norm) =>
          (whole || !wanted || contains(norm, wanted)) &&
          (state === 'all' || stateOf(norm) === state) &&
          (force === 'all' || norm.force === force),
      )
      return norms.length ? [{ ...article, norms }] : []
    })
    return articles.length ? [{ ...chapter, articles }] : []
  })
}
