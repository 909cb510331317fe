import { Fault, type PostId } from '#kernel'
import type { NotedStanding, Standing } from './contract/word.ts'
import type { Holder, NumberBookEvent } from './events.ts'

/** A number that is not simply used. */
export type Noted = {
  readonly number: number
  readonly standing: NotedStanding
  readonly title: string | null
  readonly for: Holder | null
  readonly on: string
  readonly reason: string
  readonly by: PostId
}
export type Taken = {
  readonly number: number
  readonly for: Holder
  readonly on: string
  readonly title: string | null
}

/**
 * A book stays small however many numbers it has given out: what was simply taken is in the journal, and each paper
 * carries its own number. `last` is the highest number given out in any way; every number up to it is accounted for.
 */
export type Book = {
  readonly stage: 'open' | 'closed'
  readonly mark: string
  readonly year: number
  readonly after: number
  readonly last: number
  readonly noted: readonly Noted[]
  readonly recent: readonly Taken[]
}
export type NumberBook = { readonly stage: 'new' } | Book

export const none: NumberBook = { stage: 'new' }
const shown = 50

export function book(state: NumberBook): Book {
  if (state.stage === 'new') throw new Fault('A number book that nobody has opened')
  return state
}

export function standingOf(state: NumberBook, number: number): Standing {
  if (state.stage === 'new' || number > state.last) return 'unused'
  return state.noted.find((entry) => entry.number === number)?.standing ?? 'used'
}

/** The paper that carries a number, as far as the book remembers it. */
export const holderOf = (s: Book, number: number): Holder | null =>
  s.noted.find((entry) => entry.number === number)?.for ??
  s.recent.find((entry) => entry.number === number)?.for ??
  null

const note = (s: Book, ...entries: readonly Noted[]): Book => ({
  ...s,
  noted: [...s.noted.filter((old) => !entries.some((entry) => entry.number === old.number)), ...entries].toSorted(
    (a, b) => a.number - b.number,
  ),
})

export function evolve(state: NumberBook, event: NumberBookEvent): NumberBook {
  if (event.type !== 'number-book.opened') return evolveOpen(book(state), event)
  const { mark, year, after, vacant, on, by } = event.data
  const opened: Book = { stage: 'open', mark, year, after, last: after, noted: [], recent: [] }
  const before = '启用前的空号'
  return note(
    opened,
    ...vacant.map((number) => ({
      number,
      standing: 'vacant' as const,
      title: null,
      for: null,
      on,
      reason: before,
      by,
    })),
  )
}

type Later = Exclude<NumberBookEvent, { type: 'number-book.opened' }>

function evolveOpen(s: Book, event: Later): Book {
  switch (event.type) {
    case 'number-book.taken': {
      const { number, for: holder, on, title } = event.data
      return {
        ...s,
        last: Math.max(s.last, number),
        noted: s.noted.filter((entry) => entry.number !== number),
        recent: [{ number, for: holder, on, title }, ...s.recent].slice(0, shown),
      }
    }
    case 'number-book.reserved': {
      const { numbers, purpose, on, reason, by } = event.data
      const held = numbers.map((number) => ({
        number,
        standing: 'reserved' as const,
        title: purpose,
        for: null,
        on,
        reason,
        by,
      }))
      return { ...note(s, ...held), last: Math.max(s.last, ...numbers) }
    }
    case 'number-book.released':
      return note(s, { title: null, for: null, ...event.data, standing: 'vacant' })
    case 'number-book.voided': {
      const { number } = event.data
      const taken = s.recent.find((entry) => entry.number === number)
      const noted = s.noted.find((entry) => entry.number === number)
      return note(s, {
        title: noted?.title ?? taken?.title ?? null,
        for: holderOf(s, number),
        ...event.data,
        standing: 'void',
      })
    }
    case 'number-book.back-filled': {
      const { number, title, for: holder, on, reason, by } = event.data
      return note(s, { number, standing: 'back-filled', title, for: holder, on, reason, by })
    }
    case 'number-book.closed':
      return { ...s, stage: 'closed' }
    case 'number-book.reopened':
      return { ...s, stage: 'open' }
  }
}
