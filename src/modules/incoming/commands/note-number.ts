import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { registeredStages } from '../state.ts'

/** What the number book gave. */
export const noteNumber = command({
  name: 'incoming.note-number',
  title: { zh: '记入收文号', en: 'Note the number' },
  who: { zh: '系统，按字号簿', en: 'The system, from the number book' },
  input: inputs['note-number'],
  internal: true,
  stages: [...registeredStages],
  by: () => [],
  decide: (c) => [{ type: 'incoming.numbered', data: { ...c.input, on: c.today.toString() } }],
})
