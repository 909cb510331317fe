import { coordinationOf, currentRow, disagreeing, firstWrong, wrong } from '#modules/topics'
import { byApprover } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { namesOf } from '../rules/case.ts'
import { drafted } from '../state.ts'

export const coordinate = command({
  name: 'document.coordinate',
  title: { zh: '协调分歧', en: 'Coordinate' },
  who: { zh: '分管领导', en: 'Leader in charge' },
  input: inputs.coordinate,
  stages: ['submitting'],
  expected: (c) => {
    const d = drafted(c.state)
    return disagreeing(d).some((id) => !coordinationOf(d, currentRow(d, id)!))
  },
  recordable: true,
  by: (c) => byApprover(c).map((grant) => ({ ...grant, norm: 'document.disagreement' })),
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
    const d = drafted(c.state)
    const { units, result, text } = c.input
    return [
      {
        type: 'document.coordinated',
        data: { round: d.round, units: units?.length ? units : disagreeing(d), result, text, ...signed(c) },
      },
    ]
  },
})
