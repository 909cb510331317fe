import { byHolder } from '../authority.ts'
import { command, mark } from '../command.ts'
import * as inputs from '../contract/inputs.ts'

export const returnBack = command({
  name: 'topic.return',
  title: { zh: '退回', en: 'Return' },
  help: {
    zh: '退回主办部门补正或由其在职权内办理；再报时材料日期重新计算',
    en: 'Back to the lead unit, with the reason; submitted again, the date counts anew',
  },
  who: {
    zh: '分管领导、办公室主任或县长（在其环节）',
    en: 'Leader in charge, office director or mayor, at their stage',
  },
  input: inputs.returnBack,
  stages: ['reviewing', 'balancing', 'approving', 'pooled'],
  recordable: true,
  by: byHolder,
  decide: (c) => [{ type: 'topic.returned', data: { ground: c.input.ground, reason: c.input.reason, ...mark(c) } }],
})
