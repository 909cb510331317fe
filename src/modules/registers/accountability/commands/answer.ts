import { accountabilityInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command, filed } from '../state.ts'

export const answer = command({
  name: 'accountability.answer',
  title: { zh: '说明情况', en: 'Give an account' },
  who: { zh: '责任单位主要负责人', en: 'Head of the unit' },
  input: accountabilityInputs.answer,
  stages: ['filed'],
  expected: ({ state }) => state.stage === 'filed' && state.answers.length === 0,
  by: ({ state, org }) => [{ to: `post:${org.head(filed(state).unit)}`, norm: 'unit.head' }],
  decide: (c) => [
    {
      type: 'accountability.answered',
      data: { on: c.today.toString(), post: actedAs(c.actor), text: c.input.text },
    },
  ],
})
