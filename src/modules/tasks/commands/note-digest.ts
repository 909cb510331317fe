import * as z from 'zod'
import { command } from '../command.ts'

/** A report to the leaders named this task. */
export const noteDigest = command({
  name: 'task.note-digest',
  title: { zh: '已向领导报告', en: 'Told to the leaders' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({ digest: z.string(), on: z.iso.date() }),
  internal: true,
  stages: 'any',
  by: () => [],
  decide: ({ input: { digest, on } }) => [{ type: 'task.digested', data: { digest, on } }],
})
