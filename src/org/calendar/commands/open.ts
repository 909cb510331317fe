import { z } from 'zod'
import { noticeSchema } from '#kernel'
import { command } from '../command.ts'

/** Carries the notices that come with the software into the journal, once. */
export const open = command({
  name: 'calendar.open',
  title: { zh: '建立工作日历', en: 'Open the calendar' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({ notices: z.array(noticeSchema) }),
  creates: true,
  internal: true,
  stages: ['new'],
  by: () => [],
  decide: ({ input }) => [{ type: 'calendar.opened', data: input }],
})
