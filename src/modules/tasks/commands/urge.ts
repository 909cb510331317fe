import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { markOf, supervises } from '../who.ts'

export const urge = command({
  name: 'task.urge',
  title: { zh: '催办', en: 'Urge' },
  who: { zh: '督查科', en: 'The supervision section' },
  input: inputs.urge,
  stages: ['assigned'],
  by: () => [supervises],
  decide: (c) => [{ type: 'task.urged', data: { text: c.input.text, ...markOf(c.actor, c) } }],
})
