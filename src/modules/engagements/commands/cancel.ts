import { hostOrOffice, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { invitedIn } from '../state.ts'

export const cancel = command({
  name: 'engagement.cancel',
  title: { zh: '取消活动', en: 'Call off' },
  who: { zh: '主办单位人员；县政府办公室', en: 'Anyone of the host; the office' },
  input: inputs.cancel,
  stages: ['handed-over', 'invited', 'arranged'],
  by: hostOrOffice,
  decide: (c) => [
    {
      type: 'engagement.cancelled',
      data: {
        on: c.today.toString(),
        by: signer(c.actor),
        reason: c.input.reason,
        wasAway: invitedIn(c.state)?.arrangement?.engaged ?? false,
      },
    },
  ],
})
