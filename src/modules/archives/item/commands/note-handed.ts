import { itemInputs } from '../../contract/input.ts'
import { command } from '../command.ts'

export const noteHanded = command({
  name: 'archive-item.note-handed',
  title: { zh: '移交', en: 'Handed over' },
  who: { zh: '系统，移交时', en: 'The system, when the transfer is handed over' },
  input: itemInputs['note-handed'],
  internal: true,
  stages: ['filed'],
  by: () => [],
  decide: (c) => [{ type: 'archive-item.handed', data: { on: c.today.toString(), transfer: c.input.transfer } }],
})
