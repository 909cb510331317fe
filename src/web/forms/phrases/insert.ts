/** What is to be overtyped in a phrase. */
const blank = '××'

export type Inserted = { readonly text: string; readonly from: number; readonly to: number }

/**
 * A phrase put in at the cursor, over what is selected. `from` to `to` is then selected: the first ×× of the phrase, or,
 * where it has none, the place behind it.
 */
export function inserted(text: string, phrase: string, from: number, to: number): Inserted {
  const start = Math.min(Math.max(0, from), text.length)
  const end = Math.min(Math.max(start, to), text.length)
  const at = phrase.indexOf(blank)
  const behind = start + phrase.length
  return {
    text: text.slice(0, start) + phrase + text.slice(end),
    from: at < 0 ? behind : start + at,
    to: at < 0 ? behind : start + at + blank.length,
  }
}

/** What would be saved as a phrase: what is selected, or all; undefined where that is no phrase. */
export function candidate(text: string, from: number, to: number, longest: number): string | undefined {
  const chosen = (to > from ? text.slice(from, to) : text).trim()
  return chosen && chosen.length <= longest && !/[\n\t]/.test(chosen) ? chosen : undefined
}
