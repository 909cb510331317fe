import type { Entry } from '../../../http/contract/index.ts'
import type { NumberBookView } from '../contract.ts'
import { written } from '../contract/number.ts'
import type { Standing } from '../contract/word.ts'

export type Line = {
  readonly number: number
  readonly written: string
  readonly standing: Standing
  readonly title: string | null
  readonly for: { readonly kind: string; readonly id: string } | null
  readonly on: string
  readonly reason: string | null
}

/** Numbers that are not simply used, the highest first: the book notes each. */
export const notedLines = (view: NumberBookView): Line[] =>
  view.noted.map(({ by: _, ...noted }) => noted).toSorted((a, b) => b.number - a.number)

/** The numbers whose present standing a page of the journal tells, the highest first: each stands on one page only. */
export function register(entries: readonly Pick<Entry, 'type' | 'data'>[], view: NumberBookView): Line[] {
  const noted = new Map(notedLines(view).map((line) => [line.number, line]))
  const lines = entries.flatMap(({ type, data }) => linesOf(type, data as unknown as Told, noted, view))
  return [...new Map(lines.map((line) => [line.number, line])).values()].toSorted((a, b) => b.number - a.number)
}

type Told = Pick<Line, 'number' | 'title' | 'for' | 'on'> & {
  readonly numbers?: readonly number[]
  readonly vacant?: readonly number[]
}
const made: Readonly<Record<string, Standing>> = {
  'number-book.opened': 'vacant',
  'number-book.reserved': 'reserved',
  'number-book.released': 'vacant',
  'number-book.voided': 'void',
  'number-book.back-filled': 'back-filled',
}

function linesOf(type: string, told: Told, noted: ReadonlyMap<number, Line>, view: NumberBookView): Line[] {
  if (type === 'number-book.taken') {
    const { number, title, for: holder, on } = told
    if (noted.has(number)) return []
    const as = written(view.mark, view.year, number)
    return [{ number, written: as, standing: 'used', title, for: holder, on, reason: null }]
  }
  const standing = made[type]
  return (told.vacant ?? told.numbers ?? [told.number])
    .map((number) => noted.get(number))
    .filter((line): line is Line => line !== undefined && line.standing === standing)
}
