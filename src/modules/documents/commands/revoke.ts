import { bySigners } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'

export const revoke = command({
  name: 'document.revoke',
  title: { zh: '撤销', en: 'Revoke' },
  help: { zh: '自始无效', en: 'Void from the beginning' },
  who: { zh: '签发人', en: 'Whoever may sign it' },
  input: inputs.revoke,
  stages: ['issued', 'archived'],
  by: bySigners,
  decide: (c) => [{ type: 'document.revoked', data: { reason: c.input.reason, ...signed(c) } }],
})
