import type { Reaction } from '#kernel'
import type { Closed } from '#modules/meetings'
import type { Sent } from './digest/state.ts'

/** What the meeting gave somebody to do, by a date. */
export const reactions: readonly Reaction[] = [
  {
    on: 'meeting.closed',
    do: ({ id, event }) => {
      const { title, items } = event.data as unknown as Closed
      return items.flatMap((item) =>
        item.lead === null || item.due === null
          ? []
          : [
              {
                kind: 'task',
                command: 'open',
                input: {
                  meeting: id,
                  meetingTitle: title,
                  item: item.item,
                  topic: item.topic,
                  title: item.title,
                  decision: item.text,
                  lead: item.lead,
                  assist: item.assist,
                  due: item.due,
                },
              },
            ],
      )
    },
  },
  {
    on: 'digest.sent',
    do: ({ id, event }) => {
      const { rows, on } = event.data as unknown as Sent
      return rows
        .filter((row) => row.done === null)
        .map((row) => ({ kind: 'task', id: row.task, command: 'note-digest', input: { digest: id, on } }))
    },
  },
]
