import { quoted, runs } from './runs.ts'

/** One tsquery literal for each run: Chinese as a phrase of bigrams; the last Latin word may be a beginning. */
export function searchWords(text: string): readonly string[] {
  const all = runs(text)
  return all.map((run, i) => {
    if (!run.cjk)
      return i === all.length - 1
        ? `${quoted(run.chars.join('').slice(0, 200))}:*`
        : quoted(run.chars.join('').slice(0, 200))
    if (run.chars.length === 1) return quoted(run.chars[0]!)
    const pairs = run.chars.slice(0, -1).map((char, j) => quoted(char + run.chars[j + 1]!))
    return `(${pairs.join(' <-> ')})`
  })
}

/** All of them together. Undefined: nothing to look for. */
export function searchQuery(text: string): string | undefined {
  const words = searchWords(text)
  return words.length ? words.join(' & ') : undefined
}

/** The pairs of Chinese characters in a text, each once, as tsquery literals: what two texts have in common is counted in them. */
export function searchPairs(text: string): string[] {
  const pairs = runs(text).flatMap((run) =>
    run.cjk ? run.chars.slice(0, -1).map((char, i) => quoted(char + run.chars[i + 1]!)) : [],
  )
  return [...new Set(pairs)].slice(0, 200)
}
