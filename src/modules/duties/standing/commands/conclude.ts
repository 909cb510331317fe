import { fieldKeys, standingDuty } from '../../contract.ts'
import { command, keepers } from '../command.ts'
import { allKept } from '../rules.ts'
import { drawn } from '../state.ts'

export const conclude = command({
  name: 'standing-duty.conclude',
  title: { zh: '年度小结', en: 'Conclude the year' },
  who: { zh: '领导本人；县政府办公室代记', en: 'The leader, or the office for the leader' },
  input: standingDuty.conclude,
  stages: ['kept'],
  recordable: true,
  by: keepers,
  rules: {
    'leader.two-duties': ({ state }) => {
      const { records } = drawn(state)
      return allKept({ missing: fieldKeys.filter((field) => !records.some((entry) => entry.field === field)) })
    },
  },
  decide: ({ input, today }) => [{ type: 'standing-duty.concluded', data: { on: today.toString(), text: input.text } }],
})
