import * as z from 'zod'
import { beforeMeeting, command } from '../command.ts'

/** The other half of a merger: the topic that goes on names what it took in. */
export const absorb = command({
  name: 'topic.absorb',
  title: { zh: '并入登记', en: 'Absorb' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({ topic: z.string(), title: z.string() }),
  internal: true,
  stages: beforeMeeting,
  by: () => [],
  decide: (c) => [
    { type: 'topic.absorbed', data: { topic: c.input.topic, title: c.input.title, on: c.today.toString() } },
  ],
})
