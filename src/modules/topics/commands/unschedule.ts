import * as z from 'zod'
import { command } from '../command.ts'

/** Taken off an agenda, or the meeting was cancelled: back into the pool. */
export const unschedule = command({
  name: 'topic.unschedule',
  title: { zh: '撤下议程', en: 'Take off the agenda' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({ meeting: z.string(), reason: z.string() }),
  internal: true,
  stages: ['scheduled'],
  by: () => [],
  decide: (c) => [
    { type: 'topic.unscheduled', data: { meeting: c.input.meeting, reason: c.input.reason, on: c.today.toString() } },
  ],
})
