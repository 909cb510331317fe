import { folded, runs } from './runs.ts'

export type Piece = { readonly text: string; readonly hit: boolean }

/** Characters shown before and behind the first hit. */
const around = { before: 24, behind: 72 } as const

/**
 * A text with what was looked for marked in it, cut to what stands around the first hit. Undefined where none of the words
 * stands there as it was written.
 * @param whole the text is a line that is shown uncut, and undefined unless every word stands in it
 */
export function searchPieces(text: string, question: string, whole?: 'whole'): readonly Piece[] | undefined {
  const wanted = runs(question).map((run) => run.chars.join(''))
  const { plain, from } = foldedWithPlaces(text)
  const each = wanted.map((word) => occurrences(plain, word))
  const hits = each.flat().sort(([a], [b]) => a - b)
  const [first] = hits
  if (!first || (whole && each.some((one) => one.length === 0))) return undefined
  const place = (at: number): number => from[at] ?? text.length
  const [low, high] = [first[0] - around.before, first[1] + around.behind]
  const start = whole || low <= 4 ? 0 : place(low)
  const end = whole || high + 4 >= from.length ? text.length : place(high)
  const pieces: Piece[] = start > 0 ? [{ text: '…', hit: false }] : []
  let at = start
  for (const [a, b] of hits) {
    const [open, close] = [Math.max(place(a), at), place(b)]
    if (close <= open || close > end) continue
    if (open > at) pieces.push({ text: text.slice(at, open), hit: false })
    pieces.push({ text: text.slice(open, close), hit: true })
    at = close
  }
  if (at < end) pieces.push({ text: text.slice(at, end), hit: false })
  if (end < text.length) pieces.push({ text: '…', hit: false })
  return pieces
}

/** The folded text, and for each of its code units where in the original it came from. */
function foldedWithPlaces(text: string): { plain: string; from: readonly number[] } {
  let plain = ''
  const from: number[] = []
  let at = 0
  for (const char of text) {
    const as = folded(char)
    plain += as
    for (let i = 0; i < as.length; i++) from.push(at)
    at += char.length
  }
  return { plain, from }
}

function occurrences(plain: string, word: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (let at = plain.indexOf(word); at !== -1 && found.length < 50; at = plain.indexOf(word, at + word.length))
    found.push([at, at + word.length])
  return found
}
