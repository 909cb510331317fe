import { longestIncreasing } from './increasing.ts'
import { fromNumeral } from './numerals.ts'
import type { Rulebook } from './rulebook.ts'

/** An official text laid beside its rulebook. The words stay as published, slips included: only the marks are taken off. */
export type PlacedText = {
  readonly chapters: readonly { readonly number: number; readonly title: string; readonly line: number }[]
  /** Article number → its text, paragraphs separated by a line feed. */
  readonly articles: ReadonlyMap<number, string>
  /** Lines that belong to no article, or of which that cannot be said. Blank lines are left out. */
  readonly unplaced: readonly { readonly line: number; readonly text: string }[]
  /** Articles of the rulebook that the text does not have. */
  readonly missing: readonly number[]
}

type Line = { readonly line: number; readonly text: string }
/** `number` is undefined where the text lost it: 「第 条」, 「、」. */
type Mark = Line & { readonly number: number | undefined; readonly rest: string }

const numeral = String.raw`[\d０-９〇零一二三四五六七八九十百\s　]*`
const chapterMark = new RegExp(String.raw`^第(${numeral})章[\s　、.．:：]*(.{0,40})$`)
const articleMark = new RegExp(String.raw`^第(${numeral})条[\s　、.．:：,，]*(.*)$`)
// 「五十一、」, as some governments number their articles; 「1.5」 and 「2022年」 are not marks.
const listMark = /^([〇零一二三四五六七八九十百]{0,6}|[\d０-９]{1,3})[\s　]*[、.．,，](?!\d)[\s　]*(.*)$/
const itemMark = /^[(（]?[\s　]*([〇一二三四五六七八九十]{1,3}|[\d０-９]{1,2})[\s　]*([)）]|[.．、])|^[①-⑳]/
const sentenceEnd = /[。；：！？;:!?.][\s　"'”’」』)）]*$/

/** Finds chapters and articles in a plain text and reports what it could not place. Tolerates spaces, half-width marks and lost numbers. */
export function placeInstrumentText(text: string, rulebook: Rulebook): PlacedText {
  const lines = linesOf(text)
  const inRulebook = new Set(rulebook.chapters.flatMap(({ articles: [first, last] }) => range(first, last)))
  const chapters = findChapters(lines, rulebook)
  const { articles, strays } = findArticles(lines, chapters[0]?.line ?? 0, inRulebook)
  const breaks = new Set(chapters.map((c) => c.line))
  return { chapters, ...pour(lines, articles, { breaks, strays }, inRulebook) }
}

const linesOf = (text: string): Line[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((raw, i) => ({ line: i + 1, text: raw.trim() }))
    .filter((l) => l.text !== '')

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)
const bare = (text: string): string => text.replace(/[\s　]/g, '')

/** By number, and where that is lost or wrong, by title. */
function findChapters(lines: readonly Line[], { chapters }: Rulebook): PlacedText['chapters'] {
  const found = lines.flatMap(({ line, text }) => {
    const [, written, title] = chapterMark.exec(text) ?? []
    const known =
      chapters.find((c) => written !== undefined && c.number === fromNumeral(written)) ??
      chapters.find((c) => c.title.zh === bare(title ?? text))
    return known ? [{ number: known.number, title: bare(title ?? text), line }] : []
  })
  return longestIncreasing(found.map((c) => c.number)).map((i) => found[i]!)
}

type Numbered = Mark & { readonly number: number }

/**
 * `articles`: the marks that count up through the text, by line; numbered lists inside an article and references to other articles
 * do not. `strays`: marks whose number is lost or not in the rulebook, so that nothing after them belongs to the article before.
 */
function findArticles(
  lines: readonly Line[],
  after: number,
  inRulebook: ReadonlySet<number>,
): { articles: ReadonlyMap<number, Numbered>; strays: ReadonlySet<number> } {
  const read = (pattern: RegExp): { all: Mark[]; kept: Numbered[] } => {
    const all = lines.flatMap(({ line, text }) => {
      const [, written, rest] = line > after ? (pattern.exec(text) ?? []) : []
      return written === undefined
        ? []
        : [{ line, text, rest: rest ?? '', number: bare(written) === '' ? undefined : (fromNumeral(written) ?? 0) }]
    })
    const known = all.filter((m): m is Numbered => m.number !== undefined && inRulebook.has(m.number))
    return { all, kept: longestIncreasing(known.map((m) => m.number)).map((i) => known[i]!) }
  }
  const [named, listed] = [read(articleMark), read(listMark)]
  // A few sentences that begin with 「第二条所称」 do not make a text of 「第 N 条」, nor a list a text of 「N、」.
  const { all, kept } = listed.kept.length > 2 * named.kept.length ? listed : named
  const lost = all.filter((m) => m.number === undefined)
  const articles = new Map([...kept, ...renumber(kept, lost, inRulebook)].map((m) => [m.line, m]))
  const strays = new Set(all.filter((m) => !articles.has(m.line) && !inRulebook.has(m.number ?? 0)).map((m) => m.line))
  return { articles, strays }
}

/** A lost number is given back only where the gap between its neighbours leaves one possibility. */
function renumber(kept: readonly Numbered[], lost: readonly Mark[], inRulebook: ReadonlySet<number>): Numbered[] {
  const edges = [
    { line: 0, number: Math.min(...inRulebook) - 1 },
    ...kept,
    { line: Infinity, number: Math.max(...inRulebook) + 1 },
  ]
  return edges.slice(1).flatMap((upper, i) => {
    const lower = edges[i]!
    const between = lost.filter((m) => lower.line < m.line && m.line < upper.line)
    const free = range(lower.number + 1, upper.number - 1).filter((n) => inRulebook.has(n))
    return between.length === free.length ? between.map((m, k) => ({ ...m, number: free[k]! })) : []
  })
}

type Ends = { readonly breaks: ReadonlySet<number>; readonly strays: ReadonlySet<number> }

function pour(
  lines: readonly Line[],
  marks: ReadonlyMap<number, Numbered>,
  { breaks, strays }: Ends,
  inRulebook: ReadonlySet<number>,
): Omit<PlacedText, 'chapters'> {
  const paragraphs = new Map<number, string[]>()
  const unplaced: Line[] = []
  let current: string[] | undefined
  for (const { line, text } of lines) {
    const mark = marks.get(line)
    if (mark) paragraphs.set(mark.number, (current = mark.rest === '' ? [] : [mark.rest]))
    else if (breaks.has(line)) current = undefined
    else if (strays.has(line)) {
      current = undefined
      unplaced.push({ line, text })
    }
    // What is neither an item nor a whole sentence may be the page's furniture: better reported than printed as law.
    else if (current && (itemMark.test(text) || sentenceEnd.test(text))) current.push(text)
    else unplaced.push({ line, text })
  }
  const articles = new Map(
    [...paragraphs].filter(([, parts]) => parts.length > 0).map(([n, parts]) => [n, parts.join('\n')]),
  )
  return { articles, unplaced, missing: [...inRulebook].filter((n) => !articles.has(n)) }
}
