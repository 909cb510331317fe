import { holds, pending } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { badDue } from '../due.ts'
import { known } from '../state.ts'
import { markOf, responsible } from '../who.ts'

export const askExtension = command({
  name: 'task.ask-extension',
  title: { zh: '申请延期', en: 'Ask for more time' },
  who: { zh: '牵头单位主要负责人', en: 'Head of the lead unit' },
  input: inputs['ask-extension'],
  stages: ['assigned'],
  by: (c) => [responsible(c)],
  rules: {
    'system.input': (c) => (c.input ? (badDue('until', c.input.until, known(c.state).due, c) ?? holds()) : pending()),
  },
  decide: (c) => [
    { type: 'task.extension-asked', data: { until: c.input.until, reason: c.input.reason, ...markOf(c.actor, c) } },
  ],
})
