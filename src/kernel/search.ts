const cjk = /[㐀-䶿一-鿿豈-﫿\u{20000}-\u{323af}々〇]/u
const word = /[\p{L}\p{N}]/u

/** Full-width digits and letters are the same words as half-width ones. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Runs of Chinese characters and words of other scripts, in order. */
function runs(text: string): { cjk: boolean; chars: string[] }[] {
  const found: { cjk: boolean; chars: string[] }[] = []
  for (const char of folded(text)) {
    const chinese = cjk.test(char)
    const kept = chinese || word.test(char)
    const last = found.at(-1)
    if (!kept) found.push({ cjk: false, chars: [] })
    else if (last && last.chars.length && last.cjk === chinese) last.chars.push(char)
    else found.push({ cjk: chinese, chars: [char] })
  }
  return found.filter((run) => run.chars.length)
}

const quoted = (lexeme: string): string => `'${lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`

/**
 * A tsvector literal of single characters and bigrams with positions. Bigrams found every two-character word
 * where dictionary segmentation missed words inside words.
 * @param text at most 16,383 positions are kept, PostgreSQL's own limit
 */
export function searchVector(text: string): string {
  const at = new Map<string, number[]>()
  const put = (lexeme: string, position: number) => {
    const positions = at.get(lexeme) ?? at.set(lexeme, []).get(lexeme)!
    if (positions.length < 250) positions.push(position)
  }
  let position = 1
  for (const run of runs(text)) {
    if (position > 16_000) break
    if (!run.cjk) put(run.chars.join('').slice(0, 200), position++)
    else
      run.chars.forEach((char, i) => {
        if (position > 16_000) return
        put(char, position)
        const next = run.chars[i + 1]
        if (next) put(char + next, position)
        position++
      })
    position++ // a gap, so that phrases do not run over a full stop
  }
  return [...at].map(([lexeme, positions]) => `${quoted(lexeme)}:${positions.join(',')}`).join(' ')
}

/** A tsquery literal: each run of Chinese as a phrase of bigrams, all runs required; the last Latin word may be a beginning. Undefined: nothing to look for. */
export function searchQuery(text: string): string | undefined {
  const all = runs(text)
  const parts = all.map((run, i) => {
    if (!run.cjk)
      return i === all.length - 1
        ? `${quoted(run.chars.join('').slice(0, 200))}:*`
        : quoted(run.chars.join('').slice(0, 200))
    if (run.chars.length === 1) return quoted(run.chars[0]!)
    const pairs = run.chars.slice(0, -1).map((char, j) => quoted(char + run.chars[j + 1]!))
    return `(${pairs.join(' <-> ')})`
  })
  return parts.length ? parts.join(' & ') : undefined
}

/** The pairs of Chinese characters in a text, each once, as tsquery literals: what two texts have in common is counted in them. */
export function searchPairs(text: string): string[] {
  const pairs = runs(text).flatMap((run) =>
    run.cjk ? run.chars.slice(0, -1).map((char, i) => quoted(char + run.chars[i + 1]!)) : [],
  )
  return [...new Set(pairs)].slice(0, 200)
}
