import type { PostId } from '#kernel'
import { distinct, sum } from '../days.ts'
import type { Day } from '../events.ts'

export type Trip = {
  readonly research: string
  readonly title: string
  readonly unannounced: boolean
  /** Only those in the book's year. */
  readonly days: readonly Day[]
}
type Of<Type extends string, Data> = { readonly type: `research-book.${Type}`; readonly data: Data }
export type BookEvent =
  | Of<'opened', { readonly on: string; readonly post: PostId; readonly year: number }>
  | Of<'entered', { readonly on: string; readonly trip: Trip }>
  | Of<'settled', { readonly on: string; readonly days: number; readonly unannounced: number }>
  | Of<'accounted', { readonly on: string; readonly text: string }>

type Body = { readonly post: PostId; readonly year: number; readonly trips: readonly Trip[] }
export type Book =
  | { readonly stage: 'new' }
  | (Body & { readonly stage: 'open' | 'met' })
  | (Body & { readonly stage: 'short'; readonly account: string })
export type KnownBook = Exclude<Book, { stage: 'new' }>
export const noBook: Book = { stage: 'new' }

export function knownBook(book: Book): KnownBook {
  if (book.stage === 'new') throw new Error('A book that nobody has opened')
  return book
}

export function evolveBook(book: Book, event: BookEvent): Book {
  if (event.type === 'research-book.opened') {
    const { post, year } = event.data
    return { stage: 'open', post, year, trips: [] }
  }
  const s = knownBook(book)
  switch (event.type) {
    case 'research-book.entered': {
      const { trip } = event.data
      const others = s.trips.filter(({ research }) => research !== trip.research)
      return { ...s, trips: trip.days.length ? [...others, trip] : others }
    }
    case 'research-book.settled':
      return { ...s, stage: 'met' }
    case 'research-book.accounted':
      return { ...s, stage: 'short', account: event.data.text }
  }
}

/** Days in the field, and those of them that were unannounced; no day counts twice. */
export function totals({ trips }: Pick<Body, 'trips'>): { readonly days: number; readonly unannounced: number } {
  const of = (list: readonly Trip[]) => sum(distinct(list.flatMap(({ days }) => days)))
  return { days: of(trips), unannounced: of(trips.filter(({ unannounced }) => unannounced)) }
}
