import { holds } from '#kernel'
import { leadUnit } from '../authority.ts'
import { command, mark } from '../command.ts'
import { accountCovers, disagreeing } from '../consultation.ts'
import * as inputs from '../contract/inputs.ts'
import { wrong } from '../rules/entered.ts'
import { drafted } from '../state.ts'

export const account = command({
  name: 'topic.account',
  title: { zh: '附协商说明', en: 'Account of both sides' },
  who: { zh: '主办部门人员', en: 'Anybody of the lead unit' },
  input: inputs.account,
  stages: ['consulting', 'returned'],
  expected: (c) => disagreeing(drafted(c.state)).some((id) => !accountCovers(drafted(c.state), id)),
  by: leadUnit,
  rules: {
    'system.input': (c) =>
      disagreeing(drafted(c.state)).length
        ? holds()
        : wrong('text', '各方意见一致，无须协商说明', 'All agree: there is nothing to account for'),
  },
  decide: (c) => {
    const t = drafted(c.state)
    const { text, ours, theirs, proposal } = c.input
    return [
      {
        type: 'topic.accounted',
        data: { round: t.round, units: disagreeing(t), text, ours, theirs, proposal: proposal ?? null, ...mark(c) },
      },
    ]
  },
})
