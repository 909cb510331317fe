import { transferInputs } from '../../contract/input.ts'
import { keepers, keptBy, signed } from '../../signer.ts'
import { flawsIn } from '../check.ts'
import { command } from '../command.ts'
import { look } from '../looked.ts'
import { drawn } from '../state.ts'

/** 检查: everything that stands in the way, by paper, goes on record; with nothing found the package can be made. */
export const check = command({
  name: 'archive-transfer.check',
  title: { zh: '移交检查', en: 'Check' },
  help: {
    zh: '逐件核对重件、文号、日期、正文、附件和未结事项',
    en: 'Doubles, numbers, dates, texts, files and what is still open, paper by paper',
  },
  who: keptBy,
  input: transferInputs.check,
  stages: ['drawn', 'checked', 'packed'],
  expected: (c) => c.state.stage === 'drawn',
  by: keepers,
  facts: async (read, c) =>
    c.input
      ? await look(
          read,
          drawn(c.state).items.map(({ item }) => item),
          c,
        )
      : null,
  decide: (c) => [{ type: 'archive-transfer.checked', data: { flaws: c.facts ? flawsIn(c.facts) : [], ...signed(c) } }],
})
