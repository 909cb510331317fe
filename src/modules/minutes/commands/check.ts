import { post } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { known } from '../state.ts'
import { markOf, missing, officeDirector } from '../who.ts'

export const check = command({
  name: 'minutes.check',
  title: { zh: '核稿', en: 'Check the minutes' },
  help: { zh: '须审定的转审定，其余转签发', en: 'On to approval where it is needed, else to signature' },
  who: { zh: '办公室主任', en: 'The office director' },
  input: inputs.check,
  stages: ['drafting', 'checking'],
  expected: (c) => c.state.stage === 'checking',
  by: () => [{ to: post(officeDirector) }],
  decide: (c) => {
    const state = known(c.state)
    const subjects = c.input.subjects ?? []
    const to = missing({ ...state, subjects: [...state.subjects, ...subjects] }).length ? 'approving' : 'signing'
    return [{ type: 'minutes.checked', data: { subjects, text: c.input.text ?? null, to, ...markOf(c.actor, c) } }]
  },
})
