import { byMayor } from '../authority.ts'
import { command, mark } from '../command.ts'
import * as inputs from '../contract/inputs.ts'
import { caseOf, gates } from '../rules/case.ts'
import { coordinated, unsettled } from '../rules/consultation.ts'
import { collective, reserved } from '../rules/decision.ts'
import { staffing } from '../rules/proofs.ts'

export const approve = command({
  name: 'topic.approve',
  title: { zh: '审定上会', en: 'Approve' },
  help: {
    zh: '未协商一致的议题、非专门文件的编制规定，由县长写明理由放行',
    en: 'An unsettled topic, or staffing provisions, may be allowed with a reason',
  },
  who: { zh: '县长', en: 'Mayor' },
  input: inputs.approve,
  stages: ['approving'],
  expected: true,
  recordable: true,
  by: byMayor,
  rules: {
    'topic.coordinated': (c) => coordinated({ ...caseOf(c), reviewed: true }),
    ...gates(unsettled, staffing, collective, reserved),
  },
  decide: (c) => [{ type: 'topic.approved', data: { text: c.input.text ?? null, ...mark(c) } }],
})
