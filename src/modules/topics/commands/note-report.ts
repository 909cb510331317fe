import * as z from 'zod'
import { date } from '../contract/fields.ts'
import { command } from '../command.ts'

/** A report to the Party committee about this topic was sent. */
export const noteReport = command({
  name: 'topic.note-report',
  title: { zh: '已向县委报告', en: 'Reported to the Party committee' },
  who: { zh: '系统', en: 'System' },
  input: z.strictObject({ report: z.string(), on: date }),
  internal: true,
  stages: 'any',
  by: () => [],
  decide: (c) => [
    { type: 'topic.report-noted', data: { report: c.input.report, on: c.input.on, at: c.at.toString() } },
  ],
})
