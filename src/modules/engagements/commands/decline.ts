import { byOffice, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'

export const decline = command({
  name: 'engagement.decline',
  title: { zh: '不予安排', en: 'Decline' },
  who: { zh: '县政府办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  input: inputs.decline,
  stages: ['handed-over', 'invited'],
  by: byOffice,
  decide: (c) => [
    { type: 'engagement.declined', data: { on: c.today.toString(), by: signer(c.actor), reason: c.input.reason } },
  ],
})
