/** What a line of a title holds: 156 mm of 2号 characters (22 pt). */
const most = 20
/** Up to so many lines a shape is looked for; beyond that lines are just filled. */
const shaped = 4

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const opening = /[《〈（“‘「『〔【]$/u
const closing = /^[》〉）”’」』〕】，。、；：！？的之]/u

/**
 * Breaks a title between words into as few lines as it needs, the lines growing, shrinking or widest in the middle
 * (梯形或菱形, GB/T 9704-2012 clause 7.3.1). Line feeds that the author set are kept as they are.
 * @param title one line, or lines
 * @param keep names that are not divided, such as the issuer's
 */
export function titleLines(title: string, keep: readonly string[] = []): readonly string[] {
  if (title.includes('\n')) return title.split('\n').map((line) => line.trim())
  const parts = pieces(title, keep)
  const length = size(title)
  if (length <= most) return [title]
  const fewest = Math.ceil(length / most)
  for (let count = fewest; count <= shaped; count++) {
    const found = best(parts, count)
    if (found) return found
  }
  return filled(parts)
}

/** Width in characters; two Latin letters or figures are as wide as one. */
const size = (text: string): number => [...text].reduce((sum, c) => sum + (c <= 'ÿ' ? 0.5 : 1), 0)

/** Words with the marks that cling to them. A title in 《》 is not divided unless it is longer than a line. */
function pieces(title: string, keep: readonly string[]): readonly string[] {
  const issuer = /^[^《]+?(?=关于)/u.exec(title) ?? []
  const whole = [...issuer, ...keep, ...(title.match(/《[^》]+》/gu) ?? [])].filter((name) => size(name) <= most)
  const found: string[] = []
  let rest = title
  while (rest) {
    const kept = whole.find((name) => name && rest.startsWith(name))
    const next = whole.map((name) => rest.indexOf(name)).filter((at) => at > 0)
    const until = Math.min(rest.length, ...next)
    const taken = kept ? [kept] : [...words.segment(rest.slice(0, until))].map(({ segment }) => segment)
    for (const word of taken) {
      const last = found.at(-1)
      if (last !== undefined && clings(last, word)) found[found.length - 1] = last + word
      else found.push(word)
    }
    rest = rest.slice(taken.join('').length)
  }
  return found
}

/** Marks cling to their words, units to their figures, and a lone character to what follows: the segmenter leaves 高 质量 apart. */
const clings = (before: string, word: string): boolean =>
  closing.test(word) ||
  opening.test(before) ||
  (/(\d|第[一二三四五六七八九十]+)$/u.test(before) && /^[年月日个批次号件项条届]/u.test(word)) ||
  (before.endsWith('第') && /^\d/u.test(word)) ||
  (/^\p{sc=Han}$/u.test(before) && !/^[和与及对在为向从等于]$/u.test(before) && /^\p{sc=Han}/u.test(word))

/** The division into so many lines that is nearest to a fine shape; undefined where a line would be too long. */
function best(parts: readonly string[], count: number): readonly string[] | undefined {
  let found: readonly string[] | undefined
  let least = Infinity
  const divide = (from: number, lines: readonly string[]): void => {
    if (lines.length === count - 1) {
      const all = [...lines, parts.slice(from).join('')]
      if (size(all.at(-1) ?? '') > most) return
      const cost = ugliness(all)
      if (cost < least) [least, found] = [cost, all]
      return
    }
    for (let to = from + 1; to <= parts.length - (count - 1 - lines.length); to++) {
      const line = parts.slice(from, to).join('')
      if (size(line) > most) break
      divide(to, [...lines, line])
    }
  }
  divide(0, [])
  return found
}

function ugliness(lines: readonly string[]): number {
  const sizes = lines.map(size)
  const mean = sizes.reduce((a, b) => a + b, 0) / sizes.length
  const uneven = sizes.reduce((sum, s) => sum + (s - mean) ** 2, 0)
  const steps = sizes.slice(1).map((s, i) => s - (sizes[i] ?? 0))
  const flat = steps.filter((step) => Math.abs(step) < 1).length
  const waist = steps.some((step, i) => step > 0 && steps.slice(0, i).some((earlier) => earlier < 0))
  const ends = lines.slice(0, -1).filter((line) => /[和与及对在为向从等]$/u.test(line)).length
  const about = lines.slice(1).some((line) => line.startsWith('关于')) ? -100 : 0
  return uneven + 12 * flat + (waist ? 200 : 0) + 20 * ends + about
}

function filled(parts: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && size(last + part) <= most) lines[lines.length - 1] = last + part
    else lines.push(part)
  }
  return lines
}
