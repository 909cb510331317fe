import type { Matter } from '../../../http/contract/index.ts'
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

type Taken = Pick<Line, 'number' | 'title' | 'for' | 'on'>

/** Every number of the book, the highest first: taken ones from its journal, the others as it notes them. */
export function register(journal: Matter['journal'], view: NumberBookView): Line[] {
  const lines = new Map<number, Line>()
  for (const { type, data } of journal)
    if (type === 'number-book.taken') {
      const { number, title, for: holder, on } = data as Taken
      lines.set(number, {
        number,
        written: written(view.mark, view.year, number),
        standing: 'used',
        title,
        for: holder,
        on,
        reason: null,
      })
    }
  for (const { by: _, ...noted } of view.noted) {
    const taken = lines.get(noted.number)
    lines.set(noted.number, {
      ...noted,
      title: noted.title ?? taken?.title ?? null,
      for: noted.for ?? taken?.for ?? null,
    })
  }
  return [...lines.values()].toSorted((a, b) => b.number - a.number)
}
