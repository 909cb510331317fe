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
  // For several: every task in this stage carries its own account of what was done, shown with it; nothing is entered that
  // differs from one to the next (decision.followed-up). Sending one back needs its own reason and stays single.
  batch: true,
  by: () => [supervises],
  decide: (c) => [{ type: 'task.accepted', data: { text: c.input.text ?? null, ...markOf(c.actor, c) } }],
})
