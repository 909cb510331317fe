import { fails, holds, pending } from '#kernel'
import { unmarked } from '#modules/number-books'
import { transferInputs } from '../../contract/input.ts'
import { keepers, keptBy, signed } from '../../signer.ts'
import { changedSince, flawsIn } from '../check.ts'
import { command, flawed } from '../command.ts'
import { look } from '../looked.ts'
import { drawn } from '../state.ts'

/** 移交: looks again at everything, so that nothing goes that changed since the check. */
export const handOver = command({
  name: 'archive-transfer.hand-over',
  title: { zh: '移交', en: 'Hand over' },
  help: { zh: '按移交包交档案馆', en: 'Gives the package to the archive' },
  who: keptBy,
  input: transferInputs['hand-over'],
  // Before it is packed it is refused by what is missing, which says what to do.
  stages: ['drawn', 'checked', 'packed'],
  expected: (c) => c.state.stage === 'packed',
  by: keepers,
  facts: async (read, c) =>
    c.input
      ? await look(
          read,
          drawn(c.state).items.map(({ item }) => item),
          c,
        )
      : null,
  rules: {
    'secrecy.keep': (c) => (c.input ? unmarked(c.input) : holds()),
    'document.format': (c) => {
      if (!c.input || !c.facts) return pending()
      const flaws = flawsIn(c.facts).filter(({ norm }) => norm === 'document.format')
      return flaws.length ? flawed(flaws, drawn(c.state)) : holds()
    },
    'system.input': (c) => {
      if (!c.input || !c.facts) return pending()
      const s = drawn(c.state)
      const flaws = [
        ...flawsIn(c.facts).filter(({ norm }) => norm === 'system.input'),
        ...(s.package ? changedSince(s.package, c.facts) : []),
      ]
      if (flaws.length) return flawed(flaws, s)
      if (s.items.length === 0)
        return fails({
          says: { zh: '没有要移交的文件', en: 'There is nothing to hand over' },
          wayOut: { zh: '补入文件，或撤销本次移交', en: 'Take papers in, or withdraw it' },
        })
      if (!s.package)
        return fails({
          says: { zh: '还没有制作移交包', en: 'The package has not been made' },
          wayOut: { zh: '检查后制作移交包', en: 'Check, then make the package' },
        })
      return holds()
    },
  },
  decide: (c) => [{ type: 'archive-transfer.handed-over', data: { text: c.input.text ?? null, ...signed(c) } }],
})
