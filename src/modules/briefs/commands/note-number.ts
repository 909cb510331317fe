import { command } from '../command.ts'
import { inputs } from '../contract.ts'

export const noteNumber = command({
  name: 'brief.note-number',
  title: { zh: '记入备案号', en: 'Note the register number' },
  who: { zh: '系统，按字号簿', en: 'The system, from the number book' },
  input: inputs['note-number'],
  internal: true,
  stages: ['registered'],
  by: () => [],
  decide: ({ input }) => [{ type: 'brief.numbered', data: input }],
})
