import { pending } from '#kernel'
import { command, keeper, keepers, keptBy } from '../command.ts'
import { inputs } from '../contract.ts'
import { standsIn } from '../rules.ts'
import { book } from '../state.ts'

export const release = command({
  name: 'number-book.release',
  title: { zh: '取消预留', en: 'Give up a reservation' },
  help: { zh: '取消后为空号，可补用或作废', en: 'It is then vacant: to be back-filled or voided' },
  who: keptBy,
  input: inputs.release,
  stages: ['open'],
  by: keepers,
  rules: {
    'document.format': (c) =>
      c.input
        ? standsIn(book(c.state), c.input.number, {
            may: ['reserved'],
            wayOut: { zh: '只有预留号可以取消预留', en: 'Only a reserved number can be given up' },
          })
        : pending(),
  },
  decide: ({ input: { number, reason }, today, actor }) => [
    { type: 'number-book.released', data: { number, reason, on: today.toString(), by: keeper(actor) } },
  ],
})
