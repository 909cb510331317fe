import { pending, post } from '#kernel'
import { figure } from '#rulebook'
import { giftInputs } from '../../contract/input.ts'
import { actedAs, filedIn } from '../../entry.ts'
import { settledRightly } from '../rules.ts'
import { command } from '../state.ts'

export const settle = command({
  name: 'gift.settle',
  title: { zh: '登记处理结果', en: 'What became of it' },
  who: { zh: '本人；办公室主任', en: 'Oneself; the office director' },
  input: giftInputs.settle,
  stages: ['filed'],
  expected: true,
  by: ({ state }) => [
    { to: post(filedIn(state).post), norm: 'thrift.no-gifts' },
    { to: post('office-director'), norm: 'thrift.no-gifts' },
  ],
  rules: {
    'thrift.no-gifts': ({ input, state, norm }) => {
      if (!input) return pending()
      const { giver, value } = filedIn(state).details
      return settledRightly({
        end: input.end,
        number: input.number ?? null,
        giver,
        value,
        limit: figure(norm('thrift.no-gifts'), 'yuan'),
      })
    },
  },
  decide: (c) => [
    {
      type: 'gift.closed',
      data: {
        on: c.today.toString(),
        post: actedAs(c.actor),
        outcome: { end: c.input.end, number: c.input.number ?? null },
      },
    },
  ],
})
