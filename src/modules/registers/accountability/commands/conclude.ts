import { pending } from '#kernel'
import { accountabilityInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { accounted } from '../rules.ts'
import { command } from '../state.ts'

export const conclude = command({
  name: 'accountability.conclude',
  title: { zh: '作出结论', en: 'Conclude' },
  who: { zh: '办公室主任', en: 'Office director' },
  input: accountabilityInputs.conclude,
  stages: ['filed'],
  expected: ({ state }) => state.stage === 'filed' && state.answers.length > 0,
  by: () => [{ to: 'post:office-director', norm: 'integrity.by-procedure' }],
  rules: {
    'integrity.by-procedure': ({ input, state }) =>
      input
        ? accounted({ answered: state.stage === 'filed' && state.answers.length > 0, number: input.number })
        : pending(),
  },
  decide: (c) => [
    {
      type: 'accountability.concluded',
      data: { on: c.today.toString(), post: actedAs(c.actor), text: c.input.text, number: c.input.number! },
    },
  ],
})
