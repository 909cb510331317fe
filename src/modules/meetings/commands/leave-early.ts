import { pending, post } from '#kernel'
import { recorder } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { isPresent } from '../quorum.ts'
import { first, misfit } from '../rules/schedule.ts'
import { known } from '../state.ts'

export const leaveEarly = command({
  name: 'meeting.leave-early',
  title: { zh: '中途离会', en: 'Leave the meeting' },
  help: {
    zh: '到会人数随之减少，不足法定人数的不再作出决定',
    en: 'The number present falls; below the quorum nothing more is decided',
  },
  who: { zh: '本人，或会议科', en: 'Whoever leaves, or the meetings section' },
  input: inputs['leave-early'],
  stages: ['convened', 'open'],
  by: (c) => [
    ...(c.input ? [c.input.post] : Object.keys(known(c.state).signed)).map((id) => ({ to: post(id) })),
    recorder,
  ],
  rules: {
    'system.input': ({ state, input }) => {
      if (!input) return pending()
      return first(
        !isPresent(known(state), input.post) &&
          misfit(
            'post',
            { zh: '没有签到，或已离会', en: 'Not signed in, or gone already' },
            { zh: '核对到会人员', en: 'Look at who is present' },
          ),
      )
    },
  },
  decide: (c) => [
    { type: 'meeting.left', data: { post: c.input.post, at: c.at.toString(), reason: c.input.reason ?? null } },
  ],
})
