const cjk = /[㐀-䶿一-鿿豈-﫿\u{20000}-\u{323af}々〇]/u
const word = /[\p{L}\p{N}]/u

/** Full-width digits and letters are the same words as half-width ones. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Runs of Chinese characters and words of other scripts, in order. */
export function runs(text: string): { cjk: boolean; chars: string[] }[] {
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

/** A word as tsvector and tsquery write it. */
export const quoted = (lexeme: string): string => `'${lexeme.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`
