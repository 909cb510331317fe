import { pending, post, unit, type Grant } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { rosterOf } from '../membership.ts'
import { notDue } from '../rules/person.ts'
import { first, misfit } from '../rules/schedule.ts'
import { known } from '../state.ts'

export const requestLeave = command({
  name: 'meeting.request-leave',
  title: { zh: '请假', en: 'Ask for leave of absence' },
  help: {
    zh: '县政府领导向县长请假；其他人员向办公室主任请假，同时交书面报告',
    en: 'Leaders ask the mayor; others ask the office director and hand in a written report',
  },
  who: { zh: '与会人员本人，或其单位', en: 'Whoever is due, or the unit' },
  input: inputs['request-leave'],
  stages: ['planning', 'convened'],
  by: (c): Grant[] => {
    if (c.input) {
      const home = c.org.post(c.input.post)?.unit
      return [{ to: post(c.input.post) }, ...(home ? [{ to: unit(home) }] : [])]
    }
    const { members, attendees } = rosterOf(known(c.state), c)
    return [...members, ...attendees].map((id) => ({ to: post(id) }))
  },
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const state = known(c.state)
      const had = state.leaves[c.input.post]
      return first(
        notDue(state, c.input.post, c),
        had?.stage === 'granted' &&
          misfit(
            'post',
            { zh: '已经准假', en: 'Leave is granted already' },
            { zh: '不必再请', en: 'No need to ask again' },
          ),
      )
    },
  },
  decide: (c) => [
    {
      type: 'meeting.leave-asked',
      data: { post: c.input.post, reason: c.input.reason, report: c.input.report ?? null, on: c.today.toString() },
    },
  ],
})
