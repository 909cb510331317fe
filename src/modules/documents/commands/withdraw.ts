import { byLeadUnit } from '../authority.ts'
import { command, signed, unsigned } from '../command.ts'
import { inputs } from '../contract.ts'

export const withdraw = command({
  name: 'document.withdraw',
  title: { zh: '撤回文稿', en: 'Withdraw' },
  who: { zh: '起草单位人员', en: 'Anybody of the drafting unit' },
  input: inputs.withdraw,
  stages: [...unsigned],
  by: byLeadUnit,
  decide: (c) => [{ type: 'document.withdrawn', data: { reason: c.input.reason, ...signed(c) } }],
})
