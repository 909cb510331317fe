import type { Reaction } from '#kernel'
import { bookId } from './contract/number.ts'
import type { Holder } from './events.ts'

/**
 * The kinds whose papers are numbered here. Each asks by its event `KIND.number-asked { mark, year, title?, number? }`
 * and is told by its internal command `KIND.note-number { mark, year, number }`, all in one transaction.
 */
const numbered = ['document', 'incoming', 'brief'] as const

type Asked = { readonly mark: string; readonly year: number; readonly title?: string; readonly number?: number }
type Given = { readonly mark: string; readonly year: number; readonly number: number; readonly for: Holder | null }

/** By which the register names the paper, where its kind keeps a title in its state; broken into lines it is one all the same. */
const titleOf = (state: { readonly title?: unknown }): string | undefined =>
  typeof state.title === 'string' ? state.title.replaceAll(/\p{Cc}+/gu, '').slice(0, 300) : undefined

const asks = (kind: string): Reaction => ({
  on: `${kind}.number-asked`,
  do: ({ id, event, today, state }) => {
    const { mark, year, title = titleOf(state), number } = event.data as Asked
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

export const reactions: readonly Reaction[] = [
  ...numbered.map(asks),
  tells('number-book.taken'),
  tells('number-book.back-filled'),
]
