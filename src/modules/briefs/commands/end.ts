import { byHead, byOffice } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'

export const end = command({
  name: 'brief.end',
  title: { zh: '停办', en: 'End' },
  help: { zh: '停办后不再计入本单位简报种数', en: 'It no longer counts as one of the unit’s kinds' },
  who: {
    zh: '主办单位主要负责人，或县政府办公室主任、副主任（综合）',
    en: 'Head of the unit, or the office director or the deputy for general affairs',
  },
  input: inputs.end,
  stages: ['registered'],
  by: (c) => [...byHead(c), ...byOffice()],
  decide: (c) => [{ type: 'brief.ended', data: { ...signed(c), reason: c.input.reason } }],
})
