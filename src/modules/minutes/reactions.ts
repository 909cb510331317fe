import type { Reaction } from '#kernel'

/** A meeting that closes has minutes at once: the record is complete. */
export const reactions: readonly Reaction[] = [
  {
    on: 'meeting.closed',
    do: ({ id, event }) => [{ kind: 'minutes', command: 'open', input: { meeting: id, record: event.data } }],
  },
]
