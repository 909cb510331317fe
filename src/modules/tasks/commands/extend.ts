import { holds, pending } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { badDue } from '../due.ts'
import { known } from '../state.ts'
import { markOf, supervises } from '../who.ts'

export const extend = command({
  name: 'task.extend',
  title: { zh: '延期', en: 'Extend' },
  who: { zh: '督查科，或办公室主任', en: 'The supervision section, or the office director' },
  input: inputs.extend,
  stages: ['assigned'],
  expected: (c) => known(c.state).asked !== null,
  by: () => [supervises, { to: 'post:office-director', norm: 'decision.followed-up' }],
  rules: {
    'system.input': (c) => (c.input ? (badDue('due', c.input.due, known(c.state).due, c) ?? holds()) : pending()),
  },
  decide: (c) => [
    {
      type: 'task.extended',
      data: { from: known(c.state).due, due: c.input.due, reason: c.input.reason, ...markOf(c.actor, c) },
    },
  ],
})
