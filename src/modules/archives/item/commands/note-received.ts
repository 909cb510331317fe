import { itemInputs } from '../../contract/input.ts'
import { command } from '../command.ts'

export const noteReceived = command({
  name: 'archive-item.note-received',
  title: { zh: '档案馆接收', en: 'Received by the archive' },
  who: { zh: '系统，登记接收时', en: 'The system, when the receipt is recorded' },
  input: itemInputs['note-received'],
  internal: true,
  stages: ['handed'],
  by: () => [],
  decide: (c) => [{ type: 'archive-item.received', data: { on: c.today.toString(), transfer: c.input.transfer } }],
})
