import * as z from 'zod'
import type { Closed } from '#modules/meetings'
import { command } from '../command.ts'
import { attendanceOf, draft } from '../draft.ts'

/** Drafted from the record as the meeting closes. The record is another module's own event, so its shape is not checked twice. */
export const open = command({
  name: 'minutes.open',
  title: { zh: '起草纪要', en: 'Draft the minutes' },
  who: { zh: '系统', en: 'System' },
  creates: true,
  internal: true,
  input: z.strictObject({
    meeting: z.string(),
    record: z.custom<Closed>((value) => typeof value === 'object' && value !== null),
  }),
  stages: ['new'],
  by: () => [],
  decide: (c) => {
    const { meeting, record } = c.input
    return [
      {
        type: 'minutes.drafted',
        data: {
          meeting,
          record,
          attendance: attendanceOf(record, c),
          content: draft(record, c),
          on: c.today.toString(),
        },
      },
    ]
  },
})
