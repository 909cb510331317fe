import { byLeader } from '../authority.ts'
import { command, mark } from '../command.ts'
import { coordinationOf, currentRow, disagreeing } from '../consultation.ts'
import * as inputs from '../contract/inputs.ts'
import { firstWrong, wrong } from '../rules/entered.ts'
import { namesOf } from '../rules/case.ts'
import { drafted } from '../state.ts'

export const coordinate = command({
  name: 'topic.coordinate',
  title: { zh: '协调分歧', en: 'Coordinate' },
  who: { zh: '分管领导', en: 'Leader in charge' },
  input: inputs.coordinate,
  stages: ['reviewing'],
  expected: (c) =>
    disagreeing(drafted(c.state)).some((id) => !coordinationOf(drafted(c.state), currentRow(drafted(c.state), id)!)),
  recordable: true,
  by: (c) => byLeader(c).map((grant) => ({ ...grant, norm: 'topic.disagreement' })),
  rules: {
    'system.input': (c) => {
      const open = disagreeing(drafted(c.state))
      const strangers = (c.input?.units ?? []).filter((id) => !open.includes(id))
      return firstWrong(
        open.length === 0 && wrong('units', '各方意见一致，无须协调', 'All agree: there is nothing to coordinate'),
        strangers.length > 0 &&
          wrong('units', '没有分歧：{strangers}', 'Not in disagreement: {strangers}', {
            strangers: namesOf(strangers, c),
          }),
      )
    },
  },
  decide: (c) => {
    const t = drafted(c.state)
    const { units, result, text } = c.input
    return [
      {
        type: 'topic.coordinated',
        data: { round: t.round, units: units?.length ? units : disagreeing(t), result, text, ...mark(c) },
      },
    ]
  },
})
