import { convenor, office } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { known, topicsOf } from '../state.ts'

export const cancel = command({
  name: 'meeting.cancel',
  title: { zh: '取消会议', en: 'Cancel the meeting' },
  help: { zh: '议题退回议题库', en: 'Its topics go back to the pool' },
  who: { zh: '召集人；通知发出前也可由县政府办公室', en: 'The convenor; before the notice also the office' },
  input: inputs.cancel,
  stages: ['planning', 'convened'],
  by: (c) => [...convenor(c), ...(c.state.stage === 'planning' ? [office] : [])],
  decide: (c) => [
    {
      type: 'meeting.cancelled',
      data: { topics: topicsOf(known(c.state)), reason: c.input.reason, on: c.today.toString() },
    },
  ],
})
