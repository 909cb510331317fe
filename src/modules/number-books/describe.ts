import type { Description, Text, Viewpoint } from '#kernel'
import type { NumberBookView } from './contract.ts'
import { written } from './contract/number.ts'
import { book, type Book, type NumberBook } from './state.ts'

const tally = (s: Book, standing: string): number => s.noted.filter((entry) => entry.standing === standing).length

/** Of the numbers given out in this book; what stands on paper from before counts as used unless it is noted otherwise. */
function counts(s: Book): NumberBookView['counts'] {
  const [reserved, vacant, voided] = [tally(s, 'reserved'), tally(s, 'vacant'), tally(s, 'void')]
  return { used: s.last - reserved - vacant - voided, reserved, vacant, void: voided }
}

export function describe({ state }: Viewpoint<NumberBook>): Description {
  if (state.stage === 'new') return { title: '', closed: false }
  const { mark, year, last } = state
  const next = written(mark, year, last + 1)
  return {
    title: `${mark}〔${year}〕字号簿`,
    unit: 'office',
    // A closed one can be opened again, so it stays at hand.
    closed: false,
    facets: { mark, year, last, ...counts(state), point: `已编至${last}号，下一号${next}` },
  }
}

export function numberBookView(c: Viewpoint<NumberBook>): NumberBookView {
  const s = book(c.state)
  const { mark, year, after, last } = s
  const name: Text | null = c.rulebook.marks.find((entry) => entry.mark === mark)?.name ?? null
  const put = (number: number) => written(mark, year, number)
  return {
    mark,
    name,
    year,
    after,
    last,
    next: put(last + 1),
    counts: counts(s),
    recent: s.recent.map((taken) => ({ ...taken, written: put(taken.number) })),
    noted: s.noted.map((entry) => ({
      ...entry,
      written: put(entry.number),
      by: { id: entry.by, name: c.org.name(entry.by) },
    })),
  }
}
