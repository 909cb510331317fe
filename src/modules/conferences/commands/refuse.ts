import { byApprover, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'

export const refuse = command({
  name: 'conference.refuse',
  title: { zh: '不予批准', en: 'Refuse' },
  who: { zh: '批准该会议的领导', en: 'The leader who would approve it' },
  input: inputs.refuse,
  stages: ['reviewing', 'foreign-affairs', 'approving'],
  recordable: true,
  by: byApprover,
  decide: (c) => [
    { type: 'conference.refused', data: { on: c.today.toString(), by: signer(c.actor), reason: c.input.reason } },
  ],
})
