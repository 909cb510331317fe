import { unmarked } from '#modules/number-books'
import { transferInputs } from '../../contract/input.ts'
import { keepers, keptBy, signed } from '../../signer.ts'
import { command } from '../command.ts'

export const withdraw = command({
  name: 'archive-transfer.withdraw',
  title: { zh: '撤销移交', en: 'Withdraw' },
  who: keptBy,
  input: transferInputs.withdraw,
  stages: ['drawn', 'checked', 'packed'],
  by: keepers,
  rules: { 'secrecy.keep': (c) => unmarked(c.input) },
  decide: (c) => [{ type: 'archive-transfer.withdrawn', data: { reason: c.input.reason, ...signed(c) } }],
})
