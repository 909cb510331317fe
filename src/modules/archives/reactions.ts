import type { Reaction, Surroundings } from '#kernel'
import type { FiledKind } from './contract/word.ts'
import { filedNow, itemId } from './filed.ts'
import type { Listed, Made } from './transfer/events.ts'
import { drawn, type Transfer } from './transfer/state.ts'

/** What a module closes and files enters the catalogue in the same transaction; nothing can be filed and forgotten. */
const files = (kind: FiledKind, on: string): Reaction => ({
  on,
  do: (c) => {
    const filed = filedNow(kind, c.state, c satisfies Surroundings)
    if (!filed) return []
    const { whole: _, missing: __, ...line } = filed
    const of = { kind, id: c.id }
    return [{ kind: 'archive-item', id: itemId(of), command: 'open', input: { of, ...line } }]
  },
})

/** The archive is asked: what it has taken over stays closed. */
const reopens = (kind: FiledKind): Reaction => ({
  on: `${kind}.reopened`,
  do: ({ id }) => {
    const of = { kind, id }
    return [{ kind: 'archive-item', id: itemId(of), command: 'note-reopened', input: { of } }]
  },
})

const onEach = (items: readonly string[], command: string, input: (item: string) => unknown) =>
  items.map((id) => ({ kind: 'archive-item', id, command, input: input(id) }))
const listed = (state: unknown): string[] => drawn(state as Transfer).items.map(({ item }) => item)

export const reactions: readonly Reaction[] = [
  files('document', 'document.archived'),
  files('incoming', 'incoming.filed'),
  reopens('document'),
  reopens('incoming'),
  {
    on: 'archive-transfer.packed',
    do: ({ event }) =>
      (event.data as unknown as Made).lines
        .filter(({ pages }) => pages > 0)
        .map(({ item, pages }) => ({ kind: 'archive-item', id: item, command: 'note-pages', input: { pages } })),
  },
  {
    on: 'archive-transfer.handed-over',
    do: ({ id, state }) => onEach(listed(state), 'note-handed', () => ({ transfer: id })),
  },
  {
    on: 'archive-transfer.received',
    do: ({ id, event }) =>
      onEach((event.data as { items: readonly string[] }).items, 'note-received', () => ({ transfer: id })),
  },
  {
    on: 'archive-transfer.rejected',
    do: ({ id, event }) => {
      const { item, reason } = event.data as unknown as Listed & { readonly reason: string }
      return onEach([item], 'note-returned', () => ({ transfer: id, reason }))
    },
  },
]
