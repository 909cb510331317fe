import { command } from '../command.ts'
import { inputs } from '../contract.ts'

/** A topic on the agenda was reported to the Party committee. */
export const noteReport = command({
  name: 'meeting.note-report',
  title: { zh: '记录报备', en: 'Note a report' },
  who: { zh: '系统', en: 'System' },
  input: inputs['note-report'],
  internal: true,
  stages: 'any',
  by: () => [],
  decide: ({ input: { topic, on } }) => [{ type: 'meeting.report-noted', data: { topic, on } }],
})
