import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { registeredStages } from '../state.ts'

/** Its number was voided in the book: what was written on the paper is said to be void. */
export const noteVoid = command({
  name: 'incoming.note-void',
  title: { zh: '记收文号作废', en: 'Note that the number is void' },
  who: { zh: '系统，按字号簿', en: 'The system, from the number book' },
  input: inputs['note-void'],
  internal: true,
  stages: [...registeredStages],
  by: () => [],
  decide: (c) => {
    const { by, ...voided } = c.input
    return [
      {
        type: 'incoming.number-voided',
        data: {
          ...voided,
          on: c.today.toString(),
          at: c.at.toString(),
          by: { post: by, for: null },
          recorder: null,
        },
      },
    ]
  },
})
