import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { markOf, supervises } from '../who.ts'

export const accept = command({
  name: 'task.accept',
  title: { zh: '审核办结', en: 'Accept as done' },
  who: { zh: '督查科', en: 'The supervision section' },
  input: inputs.accept,
  stages: ['reported'],
  expected: true,
  by: () => [supervises],
  decide: (c) => [{ type: 'task.accepted', data: { text: c.input.text ?? null, ...markOf(c.actor, c) } }],
})
