import { itemInputs } from '../../contract/input.ts'
import { command } from '../command.ts'

export const noteReturned = command({
  name: 'archive-item.note-returned',
  title: { zh: '档案馆退回', en: 'Sent back by the archive' },
  who: { zh: '系统，登记退回时', en: 'The system, when a rejection is recorded' },
  input: itemInputs['note-returned'],
  internal: true,
  stages: ['handed'],
  by: () => [],
  decide: (c) => [{ type: 'archive-item.returned', data: { on: c.today.toString(), ...c.input } }],
})
