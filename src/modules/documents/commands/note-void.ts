import { command } from '../command.ts'
import { inputs } from '../contract.ts'

/** Its number was voided in the book. */
export const noteVoid = command({
  name: 'document.note-void',
  title: { zh: '登记文号作废', en: 'Note that the number is void' },
  who: { zh: '系统，按字号簿', en: 'The system, from the number book' },
  input: inputs['note-void'],
  internal: true,
  stages: 'any',
  by: () => [],
  decide: (c) => {
    const { by, ...voided } = c.input
    return [
      {
        type: 'document.number-voided',
        data: { ...voided, on: c.today.toString(), by: { post: by, for: null } },
      },
    ]
  },
})
