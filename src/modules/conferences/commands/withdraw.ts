import { leadHead, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'

export const withdraw = command({
  name: 'conference.withdraw',
  title: { zh: '撤回、取消', en: 'Withdraw' },
  help: {
    zh: '已批准的即为取消，不再计入年度次数',
    en: 'An approved one is called off and no longer counts in the year',
  },
  who: { zh: '主办部门主要负责人', en: 'Head of the lead unit' },
  input: inputs.withdraw,
  stages: ['planned', 'reviewing', 'foreign-affairs', 'approving', 'approved'],
  by: leadHead,
  decide: (c) => [
    { type: 'conference.withdrawn', data: { on: c.today.toString(), by: signer(c.actor), reason: c.input.reason } },
  ],
})
