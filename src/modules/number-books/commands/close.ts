import { command, keeper, keepers, keptBy } from '../command.ts'
import { inputs } from '../contract.ts'
import { nothingReserved } from '../rules.ts'
import { book } from '../state.ts'

export const close = command({
  name: 'number-book.close',
  title: { zh: '封存', en: 'Close' },
  help: { zh: '年度终了封存，不再编号', en: 'At the end of the year; no more numbers' },
  who: keptBy,
  input: inputs.close,
  stages: ['open'],
  by: keepers,
  rules: { 'system.input': (c) => nothingReserved(book(c.state)) },
  decide: ({ today, actor }) => [{ type: 'number-book.closed', data: { on: today.toString(), by: keeper(actor) } }],
})
