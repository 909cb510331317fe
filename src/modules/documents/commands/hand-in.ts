import { holds } from '#kernel'
import { wrong } from '#modules/topics'
import { byLeadUnit } from '../authority.ts'
import { command, moved } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted } from '../state.ts'

export const handIn = command({
  name: 'document.hand-in',
  title: { zh: '送部门审核', en: 'Hand in' },
  who: { zh: '起草人', en: 'Whoever drafted it' },
  input: inputs['hand-in'],
  stages: ['drafting'],
  expected: true,
  by: byLeadUnit,
  rules: {
    'system.input': (c) =>
      drafted(c.state).body.length ? holds() : wrong('body', '还没有正文', 'There is no text yet'),
  },
  decide: (c) => [{ type: 'document.handed-in', data: { text: c.input.text ?? null, ...moved(c) } }],
})
