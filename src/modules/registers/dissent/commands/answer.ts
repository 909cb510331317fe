import { dissentInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command } from '../state.ts'

export const answer = command({
  name: 'dissent.answer',
  title: { zh: '答复', en: 'Answer' },
  who: { zh: '县长', en: 'Mayor' },
  input: dissentInputs.answer,
  stages: ['filed'],
  expected: true,
  recordable: true,
  by: () => [{ to: 'post:mayor', norm: 'discipline.dissent' }],
  decide: (c) => [
    { type: 'dissent.closed', data: { on: c.today.toString(), post: actedAs(c.actor), outcome: c.input } },
  ],
})
