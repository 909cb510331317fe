import { pending, post } from '#kernel'
import { interferenceInputs } from '../../contract/input.ts'
import { actedAs, filedIn } from '../../entry.ts'
import { referred } from '../rules.ts'
import { command } from '../state.ts'

export const refer = command({
  name: 'interference.refer',
  title: { zh: '移送处理', en: 'Refer it' },
  who: { zh: '监督联络员', en: 'Supervisory liaison' },
  input: interferenceInputs.refer,
  stages: ['filed'],
  expected: true,
  by: ({ state }) => [{ to: post(filedIn(state).details.liaison), norm: 'integrity.no-meddling', inPerson: true }],
  rules: { 'integrity.no-meddling': ({ input }) => (input ? referred({ number: input.number }) : pending()) },
  decide: (c) => [
    {
      type: 'interference.closed',
      data: {
        on: c.today.toString(),
        post: actedAs(c.actor),
        outcome: { number: c.input.number!, text: c.input.text },
      },
    },
  ],
})
