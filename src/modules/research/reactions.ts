import type { Event, Reaction } from '#kernel'
import { yearOf } from './days.ts'
import type { ResearchEvent } from './events.ts'

type Recorded = Extract<ResearchEvent, { type: 'research.recorded' }>['data']
type HandedOn = Extract<ResearchEvent, { type: 'research.handed-on' }>['data']
const dataOf = <D>(event: Event): D => event.data as unknown as D

export const reactions: readonly Reaction[] = [
  {
    on: 'research.recorded',
    do: ({ event, id }) => {
      const { leader, title, record, days, years } = dataOf<Recorded>(event)
      return years.map((year) => ({
        kind: 'research-book',
        command: 'enter',
        input: {
          post: leader,
          year,
          research: id,
          title,
          unannounced: record.unannounced,
          days: days.filter(({ date }) => yearOf(date) === year),
        },
      }))
    },
  },
  {
    // 不调研不决策 (research.first): the topic has its research report from the field.
    on: 'research.handed-on',
    do: ({ event, id }) => {
      const { to, id: topic, on, text, unit } = dataOf<HandedOn>(event)
      if (to !== 'topic' || topic === null) return []
      return [
        {
          kind: 'topic',
          id: topic,
          command: 'attach',
          input: { proof: 'research', conclusion: 'passed', on, unit, research: id, text },
        },
      ]
    },
  },
]
