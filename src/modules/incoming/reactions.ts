import type { Reaction } from '#kernel'
import { known, type Incoming } from './state.ts'
import type { Fault, Reply } from './events.ts'

/** What goes back to whoever sent the paper: without what leaders and units said among themselves. Outside bodies have no desk here. */
const tell = (
  c: { readonly state: Incoming; readonly id: string },
  sort: 'reply' | 'return',
  rest: Readonly<Record<string, unknown>>,
) => {
  const { paper, number } = known(c.state)
  return paper.unit === null
    ? []
    : [
        {
          kind: 'answer',
          command: 'open',
          input: { about: c.id, sort, to: paper.unit, title: paper.title, their: paper.number, number, ...rest },
        },
      ]
}

export const reactions: readonly Reaction[] = [
  {
    on: 'document.issued',
    do: ({ id, event: { data } }) =>
      typeof data.incoming === 'string'
        ? [
            {
              kind: 'incoming',
              id: data.incoming,
              command: 'note-document',
              input: { document: id, number: data.number, title: data.title },
            },
          ]
        : [],
  },
  {
    on: 'incoming.replied',
    do: (c) => {
      const { unit, result, text, document, files } = c.event.data as unknown as Reply
      return tell(c, 'reply', { unit, result, text, document, files })
    },
  },
  {
    on: 'incoming.returned',
    do: (c) => {
      const { faults, text } = c.event.data as unknown as {
        readonly faults: readonly Fault[]
        readonly text: string | null
      }
      return tell(c, 'return', { faults, text })
    },
  },
]
