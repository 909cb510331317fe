import { command, keeper, keepers, keptBy } from '../command.ts'
import { inputs } from '../contract.ts'
import { unmarked } from '../secrecy.ts'
import { book } from '../state.ts'

export const reserve = command({
  name: 'number-book.reserve',
  title: { zh: '预留', en: 'Reserve' },
  help: { zh: '从下一个序号起连续预留，写明给谁、为何', en: 'The next numbers, for what and why' },
  who: keptBy,
  input: inputs.reserve,
  stages: ['open'],
  by: keepers,
  rules: { 'secrecy.keep': (c) => unmarked(c.input) },
  decide: ({ state, input: { count, purpose, reason }, today, actor }) => {
    const { last } = book(state)
    return [
      {
        type: 'number-book.reserved',
        data: {
          numbers: Array.from({ length: count }, (_, i) => last + 1 + i),
          purpose,
          reason,
          on: today.toString(),
          by: keeper(actor),
        },
      },
    ]
  },
})
