import { holds, pending } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { badDue } from '../due.ts'
import { markOf, supervises } from '../who.ts'

export const returnBack = command({
  name: 'task.return',
  title: { zh: '退回再办', en: 'Send back' },
  who: { zh: '督查科', en: 'The supervision section' },
  input: inputs.return,
  stages: ['reported'],
  by: () => [supervises],
  rules: {
    'system.input': (c) =>
      c.input
        ? ((c.input.due === undefined ? undefined : badDue('due', c.input.due, undefined, c)) ?? holds())
        : pending(),
  },
  decide: (c) => [
    { type: 'task.returned', data: { reason: c.input.reason, due: c.input.due ?? null, ...markOf(c.actor, c) } },
  ],
})
