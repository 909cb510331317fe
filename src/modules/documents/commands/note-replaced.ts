import { command } from '../command.ts'
import { inputs } from '../contract.ts'

/** A later document was issued in place of this one. */
export const noteReplaced = command({
  name: 'document.note-replaced',
  title: { zh: '登记被替代', en: 'Note that it is replaced' },
  who: { zh: '系统', en: 'System' },
  input: inputs['note-replaced'],
  internal: true,
  stages: 'any',
  by: () => [],
  decide: (c) => [{ type: 'document.replaced', data: c.input }],
})
