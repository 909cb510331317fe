import { command, keeper, keepers, keptBy } from '../command.ts'
import { inputs } from '../contract.ts'

export const reopen = command({
  name: 'number-book.reopen',
  title: { zh: '重新启用', en: 'Reopen' },
  who: keptBy,
  input: inputs.reopen,
  stages: ['closed'],
  by: keepers,
  decide: ({ input: { reason }, today, actor }) => [
    { type: 'number-book.reopened', data: { reason, on: today.toString(), by: keeper(actor) } },
  ],
})
