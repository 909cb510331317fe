import { byHead } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'

export const withdraw = command({
  name: 'brief.withdraw',
  title: { zh: '撤回', en: 'Withdraw' },
  who: { zh: '主办单位主要负责人', en: 'Head of the unit' },
  input: inputs.withdraw,
  stages: ['drafting', 'reviewing'],
  by: byHead,
  decide: (c) => [{ type: 'brief.withdrawn', data: { ...signed(c), reason: c.input.reason } }],
})
