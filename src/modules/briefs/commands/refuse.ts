import { byOffice } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'

export const refuse = command({
  name: 'brief.refuse',
  title: { zh: '不予核准', en: 'Refuse' },
  who: { zh: '县政府办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  input: inputs.refuse,
  stages: ['reviewing'],
  by: byOffice,
  decide: (c) => [{ type: 'brief.refused', data: { ...signed(c), reason: c.input.reason } }],
})
