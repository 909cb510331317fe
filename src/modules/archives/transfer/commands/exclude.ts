import { fails, holds, pending } from '#kernel'
import { unmarked } from '#modules/number-books'
import { transferInputs } from '../../contract/input.ts'
import { keepers, keptBy, signed } from '../../signer.ts'
import { command } from '../command.ts'
import { drawn } from '../state.ts'

export const exclude = command({
  name: 'archive-transfer.exclude',
  title: { zh: '移出', en: 'Leave out' },
  who: keptBy,
  input: transferInputs.exclude,
  stages: ['drawn', 'checked', 'packed'],
  by: keepers,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) =>
      !c.input
        ? pending()
        : drawn(c.state).items.some(({ item }) => item === c.input!.item)
          ? holds()
          : fails({
              field: 'item',
              says: { zh: '本次移交没有这一件', en: 'It is not in this transfer' },
              wayOut: { zh: '从本次移交的文件中选择', en: 'Choose one of this transfer' },
            }),
  },
  decide: (c) => {
    const listed = drawn(c.state).items.find(({ item }) => item === c.input.item)
    return listed
      ? [{ type: 'archive-transfer.excluded', data: { ...listed, reason: c.input.reason, ...signed(c) } }]
      : []
  },
})
