import type { Reaction } from '#kernel'
import { bookId, numberedKinds } from './contract/number.ts'
import type { Holder } from './events.ts'
import { book, holderOf, type NumberBook } from './state.ts'

type Asked = {
  readonly mark: string
  readonly year: number
  readonly title?: string
  readonly number?: number
  readonly after?: number
}
type Given = { readonly mark: string; readonly year: number; readonly number: number; readonly for: Holder | null }

/** By which the register names the paper, where its kind keeps a title in its state; broken into lines it is one all the same. */
const titleOf = (state: { readonly title?: unknown }): string | undefined =>
  typeof state.title === 'string' ? state.title.replaceAll(/\p{Cc}+/gu, '').slice(0, 300) : undefined

/**
 * A paper asks by its event `KIND.number-asked { mark, year, title?, number? }` and is told by its internal command
 * `KIND.note-number { mark, year, number }`, all in one transaction.
 */
const asks = (kind: string): Reaction => ({
  on: `${kind}.number-asked`,
  do: ({ id, event, today, state }) => {
    const { mark, year, title = titleOf(state), number, after } = event.data as Asked
    return [
      {
        kind: 'number-book',
        id: bookId(mark, year),
        command: 'take',
        input: {
          mark,
          year,
          for: { kind, id },
          on: today.toString(),
          ...(title ? { title } : {}),
          ...(number === undefined ? {} : { number }),
          ...(after === undefined ? {} : { after }),
        },
      },
    ]
  },
})

const tells = (on: string): Reaction => ({
  on,
  do: ({ event }) => {
    const { mark, year, number, for: holder } = event.data as Given
    return holder ? [{ ...holder, command: 'note-number', input: { mark, year, number } }] : []
  },
})

/** Whose number is voided is told so by its internal command `KIND.note-void { mark, year, number, reason, by }`. */
const tellsVoid: Reaction = {
  on: 'number-book.voided',
  do: ({ event, state }) => {
    const { number, reason, by } = event.data as { number: number; reason: string; by: string }
    const s = book(state as NumberBook)
    const holder = holderOf(s, number)
    return holder
      ? [{ ...holder, command: 'note-void', input: { mark: s.mark, year: s.year, number, reason, by } }]
      : []
  },
}

export const reactions: readonly Reaction[] = [
  ...numberedKinds.map(asks),
  tells('number-book.taken'),
  tells('number-book.back-filled'),
  tellsVoid,
]
