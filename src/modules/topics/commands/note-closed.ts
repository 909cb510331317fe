import * as z from 'zod'
import { date } from '../contract/fields.ts'
import { command } from '../command.ts'

/** The meeting closed: from this day the terms of the documents it adopted run (norms document.after-meeting, document.after-revision). */
export const noteClosed = command({
  name: 'topic.note-closed',
  title: { zh: '会议结束', en: 'Meeting closed' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({ meeting: z.string(), on: date }),
  internal: true,
  // Whatever has become of the topic meanwhile never keeps a meeting from closing.
  stages: 'any',
  by: () => [],
  decide: (c) => [{ type: 'topic.meeting-closed', data: { meeting: c.input.meeting, on: c.input.on } }],
})
