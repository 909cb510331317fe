import { pending } from '#kernel'
import { actedAs, grantsLeave } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { first, misfit } from '../rules/schedule.ts'
import { known } from '../state.ts'

export const declineLeave = command({
  name: 'meeting.decline-leave',
  title: { zh: '不准假', en: 'Decline leave of absence' },
  who: {
    zh: '县政府领导由县长决定，其他人员由办公室主任决定',
    en: 'The mayor for leaders, the office director for others',
  },
  input: inputs['decline-leave'],
  stages: ['planning', 'convened'],
  recordable: true,
  by: (c) => grantsLeave(c.input?.post, c),
  rules: {
    'system.input': ({ state, input }) => {
      if (!input) return pending()
      return first(
        known(state).leaves[input.post]?.stage !== 'asked' &&
          misfit(
            'post',
            { zh: '没有待批的请假', en: 'No leave is being asked for' },
            { zh: '核对请假人', en: 'Look at who asked' },
          ),
      )
    },
  },
  decide: (c) => [
    {
      type: 'meeting.leave-declined',
      data: { post: c.input.post, reason: c.input.reason, by: actedAs(c.actor).by, on: c.today.toString() },
    },
  ],
})
