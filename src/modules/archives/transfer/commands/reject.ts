import { fails, holds, pending } from '#kernel'
import { unmarked } from '#modules/number-books'
import { transferInputs } from '../../contract/input.ts'
import { keepers, keptBy, signed } from '../../signer.ts'
import { command } from '../command.ts'
import { drawn } from '../state.ts'

/** 退回: what the archive does not take comes back with its reason and can be handed over again. */
export const reject = command({
  name: 'archive-transfer.reject',
  title: { zh: '登记退回', en: 'Record a rejection' },
  help: { zh: '档案馆退回的文件，写明原因', en: 'What the archive sent back, and why' },
  who: keptBy,
  input: transferInputs.reject,
  stages: ['handed'],
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
      ? [{ type: 'archive-transfer.rejected', data: { ...listed, reason: c.input.reason, ...signed(c) } }]
      : []
  },
})
