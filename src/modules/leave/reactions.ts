import type { Reaction } from '#kernel'

type Sent = {
  readonly about?: { readonly kind: string; readonly id: string }
  readonly on?: string
  readonly number?: string
}

/** A Party report about a leave is its filing. */
export const reactions: readonly Reaction[] = [
  {
    on: 'party-report.sent',
    do: ({ event }) => {
      const { about, on, number } = event.data as Sent
      return about?.kind === 'leave'
        ? [
            {
              kind: 'leave',
              id: about.id,
              command: 'file-with-party',
              input: { ...(on ? { on } : {}), ...(number ? { number } : {}) },
            },
          ]
        : []
    },
  },
]
