import * as z from 'zod'
import { command } from '../command.ts'

/** One decision of a meeting, from the record as it closes. */
export const open = command({
  name: 'task.open',
  title: { zh: '交办', en: 'Hand out a task' },
  who: { zh: '系统', en: 'System' },
  creates: true,
  internal: true,
  input: z.strictObject({
    meeting: z.string(),
    meetingTitle: z.string(),
    item: z.string(),
    topic: z.string().nullable(),
    title: z.string(),
    decision: z.string(),
    lead: z.string(),
    assist: z.array(z.string()),
    due: z.iso.date(),
  }),
  stages: ['new'],
  by: () => [],
  decide: (c) => [
    { type: 'task.opened', data: { ...c.input, responsible: c.org.head(c.input.lead), on: c.today.toString() } },
  ],
})
