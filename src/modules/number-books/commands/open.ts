import { pending } from '#kernel'
import { command, keeper, keepers, keptBy } from '../command.ts'
import { inputs } from '../contract.ts'
import { bookId } from '../contract/number.ts'
import { markInUse } from '../rules.ts'

export const open = command({
  name: 'number-book.open',
  title: { zh: '启用字号簿', en: 'Open a number book' },
  help: {
    zh: '一个代字一年一本；首次编号时自动启用，年中由纸质登记簿转来的在此启用',
    en: 'One a mark and year. It opens itself with its first number; one that goes on from paper is opened here',
  },
  who: keptBy,
  input: inputs.open,
  creates: true,
  names: ({ mark, year }) => bookId(mark, year),
  stages: ['new'],
  by: keepers,
  rules: {
    'document.format': (c) => (c.input ? markInUse({ mark: c.input.mark, rulebook: c.rulebook }) : pending()),
  },
  decide: ({ input: { mark, year, after, vacant = [] }, today, actor }) => [
    {
      type: 'number-book.opened',
      data: { mark, year, after, vacant, on: today.toString(), by: keeper(actor) },
    },
  ],
})
