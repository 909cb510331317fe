import { quoted, runs } from './runs.ts'

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

/**
 * Characters of a part, and how many of them it has in common with the next one: no question is longer, so no phrase is
 * lost between two. In a part so short hardly a word stands more than 250 times.
 */
const part = { length: 4000, overlap: 200 } as const

/** A long text in parts for `file_part`, each with its vector. PostgreSQL takes neither NUL nor half a character. */
export function searchParts(text: string): readonly string[] {
  const clean = text.replaceAll('\0', '').toWellFormed()
  const parts: string[] = []
  for (let from = 0; from < clean.length; from += part.length - part.overlap) {
    const start = isSecondHalf(clean, from) ? from - 1 : from
    const end = isSecondHalf(clean, from + part.length) ? from + part.length - 1 : from + part.length
    parts.push(clean.slice(start, end))
    if (end >= clean.length) break
  }
  return parts
}

const isSecondHalf = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00
