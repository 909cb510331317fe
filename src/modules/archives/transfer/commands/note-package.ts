import { transferInputs } from '../../contract/input.ts'
import { command } from '../command.ts'
import type { FlawFound } from '../flaw.ts'

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
  decide: (c) => {
    const { by, flaws, made } = c.input
    const step = { on: c.today.toString(), by }
    return made && flaws.length === 0
      ? [{ type: 'archive-transfer.packed', data: { ...step, ...made } }]
      : [{ type: 'archive-transfer.package-failed', data: { ...step, flaws: flaws as FlawFound[] } }]
  },
})
