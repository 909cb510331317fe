import { byHolder, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'

export const returnBack = command({
  name: 'conference.return',
  title: { zh: '退回修改', en: 'Return' },
  help: {
    zh: '退回主办部门修改或并入其他会议，写明理由',
    en: 'Back to the lead unit to change or merge it, with the reason',
  },
  who: { zh: '审核、批准该会议的人员', en: 'Whoever has it before them' },
  input: inputs.return,
  stages: ['reviewing', 'foreign-affairs', 'approving'],
  recordable: true,
  by: byHolder,
  decide: (c) => [
    { type: 'conference.returned', data: { on: c.today.toString(), by: signer(c.actor), reason: c.input.reason } },
  ],
})
