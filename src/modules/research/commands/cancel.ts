import { actedAs, ownOrOffice } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'

export const cancel = command({
  name: 'research.cancel',
  title: { zh: '取消调研', en: 'Call off' },
  who: { zh: '调研人本人；县政府办公室', en: 'The leader; the office' },
  input: inputs.cancel,
  stages: ['planned'],
  by: ownOrOffice,
  decide: (c) => [
    {
      type: 'research.cancelled',
      data: { on: c.today.toString(), post: actedAs(c.actor), reason: c.input.reason },
    },
  ],
})
