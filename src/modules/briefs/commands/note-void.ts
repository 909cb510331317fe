import { command } from '../command.ts'
import { inputs } from '../contract.ts'

export const noteVoid = command({
  name: 'brief.note-void',
  title: { zh: '记备案号作废', en: 'Note that the number is void' },
  who: { zh: '系统，按字号簿', en: 'The system, from the number book' },
  input: inputs['note-void'],
  internal: true,
  stages: ['registered', 'ended'],
  by: () => [],
  decide: ({ input: { by, ...voided }, today }) => [
    { type: 'brief.number-voided', data: { ...voided, on: today.toString(), by: { post: by, for: null } } },
  ],
})
