import { byDirector } from '../authority.ts'
import { beforeMeeting, command, mark } from '../command.ts'
import * as inputs from '../contract/inputs.ts'
import { firstWrong, onceEntered, wrong } from '../rules/entered.ts'
import { drafted } from '../state.ts'

export const reassign = command({
  name: 'topic.reassign',
  title: { zh: '变更主办部门', en: 'Change the lead unit' },
  help: { zh: '机构撤并、分工调整时由承接部门续办', en: 'When a unit was merged or its duties moved' },
  who: { zh: '办公室主任', en: 'Office director' },
  input: inputs.reassign,
  stages: beforeMeeting,
  by: () => byDirector().map(({ to }) => ({ to })),
  rules: {
    'system.input': (c) =>
      onceEntered(c.input, ({ lead }) =>
        firstWrong(
          !c.org.unit(lead, c.at) &&
            wrong('lead', '没有这个单位，或已撤并：{lead}', 'No such unit, or it is no more: {lead}', { lead }),
          lead === drafted(c.state).lead && wrong('lead', '主办部门没有变化', 'It leads already'),
        ),
      ),
  },
  decide: (c) => [{ type: 'topic.reassigned', data: { lead: c.input.lead, reason: c.input.reason, ...mark(c) } }],
})
