import { entrustment } from '../../contract.ts'
import { byMayor, command } from '../command.ts'

export const revoke = command({
  name: 'entrustment.revoke',
  title: { zh: '撤销委托', en: 'Revoke' },
  who: { zh: '县长', en: 'Mayor' },
  input: entrustment.revoke,
  stages: ['entrusted'],
  recordable: true,
  by: byMayor,
  decide: ({ input, today }) => [{ type: 'entrustment.revoked', data: { on: today.toString(), reason: input.reason } }],
})
