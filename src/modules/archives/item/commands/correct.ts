import { unmarked } from '#modules/number-books'
import { itemInputs } from '../../contract/input.ts'
import { keepers, keptBy, signed } from '../../signer.ts'
import { command } from '../command.ts'

/** The line of the catalogue, not the paper: what the paper itself says is corrected where it was made. */
export const correct = command({
  name: 'archive-item.correct',
  title: { zh: '更正目录', en: 'Correct the catalogue' },
  help: { zh: '只改目录著录，不改文件', en: 'Changes the catalogue only, not the paper' },
  who: keptBy,
  input: itemInputs.correct,
  stages: ['filed'],
  by: keepers,
  rules: { 'secrecy.keep': (c) => unmarked(c.input) },
  decide: (c) => {
    const { reason, ...given } = c.input
    const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    return [{ type: 'archive-item.corrected', data: { changes, reason, ...signed(c) } }]
  },
})
