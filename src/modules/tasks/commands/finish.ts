import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { markOf, responsible } from '../who.ts'

export const finish = command({
  name: 'task.finish',
  title: { zh: '报告办结', en: 'Report it done' },
  help: { zh: '由督查科审核后办结', en: 'The supervision section reviews it' },
  who: { zh: '牵头单位主要负责人', en: 'Head of the lead unit' },
  input: inputs.finish,
  stages: ['assigned'],
  expected: true,
  by: (c) => [responsible(c)],
  decide: (c) => [
    { type: 'task.finished', data: { text: c.input.text, files: c.input.files ?? [], ...markOf(c.actor, c) } },
  ],
})
