import { bySigners } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'

export const repeal = command({
  name: 'document.repeal',
  title: { zh: '废止', en: 'Repeal' },
  help: { zh: '自废止之日起失效', en: 'It ends on this day' },
  who: { zh: '签发人', en: 'Whoever may sign it' },
  input: inputs.repeal,
  stages: ['issued', 'archived'],
  by: bySigners,
  decide: (c) => [{ type: 'document.repealed', data: { reason: c.input.reason, ...signed(c) } }],
})
