import type { Reaction } from '#kernel'

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : []

/** A command on one topic; an agenda item without a topic concerns nobody here. */
const on = (topic: unknown, command: string, input: Readonly<Record<string, unknown>>) =>
  typeof topic === 'string' ? [{ kind: 'topic', id: topic, command, input }] : []

/** What meetings and reports to the Party committee mean for the topics in them. */
export const reactions: readonly Reaction[] = [
  {
    on: 'meeting.item-added',
    do: ({ id, event: { data } }) => on(data.topic, 'schedule', { meeting: id, kind: data.kind, starts: data.starts }),
  },
  {
    on: 'meeting.item-removed',
    do: ({ id, event: { data } }) => on(data.topic, 'unschedule', { meeting: id, reason: data.reason }),
  },
  {
    on: 'meeting.rescheduled',
    do: ({ id, event: { data } }) =>
      texts(data.topics).flatMap((topic) =>
        on(topic, 'schedule', { meeting: id, kind: data.kind, starts: data.starts }),
      ),
  },
  {
    on: 'meeting.cancelled',
    do: ({ id, event: { data } }) =>
      texts(data.topics).flatMap((topic) => on(topic, 'unschedule', { meeting: id, reason: data.reason })),
  },
  {
    on: 'meeting.item-concluded',
    do: ({ id, event: { data } }) =>
      on(data.topic, 'conclude', {
        meeting: id,
        item: data.item,
        conclusion: data.conclusion,
        text: data.text,
        revision: data.revision,
        lead: data.lead,
        assist: data.assist,
        due: data.due,
      }),
  },
  {
    on: 'meeting.closed',
    do: ({ id, event: { data } }) =>
      (Array.isArray(data.items) ? (data.items as readonly { readonly topic?: unknown }[]) : []).flatMap(({ topic }) =>
        on(topic, 'note-closed', { meeting: id, on: data.date }),
      ),
  },
  {
    on: 'party-report.sent',
    do: ({ id, event: { data } }) => {
      const about = data.about as { readonly kind: string; readonly id: string } | null
      return about?.kind === 'topic' ? on(about.id, 'note-report', { report: id, on: data.on }) : []
    },
  },
  // The document that the meeting adopted has gone out: its term is met.
  {
    on: 'document.issued',
    do: ({ event: { data } }) => on(data.topic, 'record-issue', { number: data.number, on: data.on }),
  },
  {
    on: 'topic.merged',
    do: ({ id, event: { data } }) => on(text(data.into), 'absorb', { topic: id, title: data.title }),
  },
]
