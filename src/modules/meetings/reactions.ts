import type { Reaction } from '#kernel'

/** A report to the Party committee on a topic that stands on an agenda is shown there at once. */
export const reactions: readonly Reaction[] = [
  {
    on: 'topic.report-noted',
    do: ({ id, state, event }) =>
      state.stage === 'scheduled'
        ? [
            {
              kind: 'meeting',
              id: state.slot.meeting,
              command: 'note-report',
              input: { topic: id, on: event.data['on'] },
            },
          ]
        : [],
  },
]
