import { byOffice } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'

export const returnBack = command({
  name: 'brief.return',
  title: { zh: '退回修改', en: 'Return' },
  who: { zh: '县政府办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  input: inputs.return,
  stages: ['reviewing'],
  by: byOffice,
  decide: (c) => [{ type: 'brief.returned', data: { ...signed(c), reason: c.input.reason } }],
})
