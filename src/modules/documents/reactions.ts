import type { Reaction } from '#kernel'

/** A document in place of others: each of them has to be cleaned up (norm document.clean-up). */
export const reactions: readonly Reaction[] = [
  {
    on: 'document.issued',
    do: ({ id, event: { data } }) =>
      (data.replaces as readonly string[]).map((replaced) => ({
        kind: 'document',
        id: replaced,
        command: 'note-replaced',
        input: { by: id, title: data.title, on: data.on },
      })),
  },
]
