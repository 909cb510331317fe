import { documentOwed, reportOwed } from '../aftermath.ts'
import { command, mark } from '../command.ts'
import * as inputs from '../contract/inputs.ts'
import { issuedAfterMeeting, issuedAfterRevision, reportedImportant } from '../rules/aftermath.ts'
import { gates } from '../rules/case.ts'
import { drafted } from '../state.ts'

export const close = command({
  name: 'topic.close',
  title: { zh: '办结', en: 'Close' },
  who: { zh: '办公室人员', en: 'The office' },
  input: inputs.close,
  stages: ['decided'],
  expected: (c) =>
    reportOwed(drafted(c.state)) !== 'open' && (!documentOwed(drafted(c.state), c) || drafted(c.state).issue !== null),
  by: () => [{ to: 'office' }],
  rules: gates(reportedImportant, issuedAfterMeeting, issuedAfterRevision),
  decide: (c) => [{ type: 'topic.closed', data: { text: c.input.text ?? null, ...mark(c) } }],
})
