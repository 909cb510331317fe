import { fails, holds, pending } from '#kernel'
import { transferInputs } from '../../contract/input.ts'
import { command } from '../command.ts'
import type { FlawFound } from '../flaw.ts'
import { drawn } from '../state.ts'

/** The package lies under its hash, or what its making has found stands in the way. */
export const notePackage = command({
  name: 'archive-transfer.note-package',
  title: { zh: '制作移交包', en: 'Make the package' },
  who: { zh: '系统，应文电科或办公室主任的要求', en: 'The system, asked by the registry section or the director' },
  input: transferInputs['note-package'],
  internal: true,
  shown: true,
  stages: ['checked', 'packed'],
  by: () => [],
  rules: {
    // Made in the background: meanwhile somebody may have changed the list and had it checked again.
    'system.input': (c) => {
      if (!c.input) return pending()
      const packed = c.input.made?.lines.map(({ item }) => item).toSorted()
      const listed = drawn(c.state)
        .items.map(({ item }) => item)
        .toSorted()
      return packed === undefined || packed.join('\n') === listed.join('\n')
        ? holds()
        : fails({
            says: { zh: '制作期间移交的文件有变动', en: 'The list changed while the package was made' },
            wayOut: { zh: '重新制作移交包', en: 'Make it again' },
          })
    },
  },
  decide: (c) => {
    const { by, flaws, made } = c.input
    const step = { on: c.today.toString(), by }
    return made && flaws.length === 0
      ? [{ type: 'archive-transfer.packed', data: { ...step, ...made } }]
      : [{ type: 'archive-transfer.package-failed', data: { ...step, flaws: flaws as FlawFound[] } }]
  },
})
