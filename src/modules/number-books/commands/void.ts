import { pending } from '#kernel'
import { command, keeper, keepers, keptBy } from '../command.ts'
import { inputs } from '../contract.ts'
import { standsIn } from '../rules.ts'
import { book } from '../state.ts'

export const voidNumber = command({
  name: 'number-book.void',
  title: { zh: '作废', en: 'Void' },
  help: {
    zh: '作废的字号不再使用；已编入文件的，文件上的字号仍留作记录',
    en: 'It is never used again; a paper that carries it keeps it on record',
  },
  who: keptBy,
  input: inputs.void,
  stages: ['open'],
  by: keepers,
  rules: {
    'document.format': (c) =>
      c.input
        ? standsIn(book(c.state), c.input.number, {
            may: ['used', 'back-filled', 'reserved', 'vacant'],
            wayOut: { zh: '只能作废已编出且未作废的序号', en: 'Only what was given out and is not void yet' },
          })
        : pending(),
  },
  decide: ({ input: { number, reason }, today, actor }) => [
    { type: 'number-book.voided', data: { number, reason, on: today.toString(), by: keeper(actor) } },
  ],
})
