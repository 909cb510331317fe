import { byHead } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'

export const submit = command({
  name: 'brief.submit',
  title: { zh: '报请核准', en: 'Submit' },
  help: { zh: '报县政府办公室核准备案', en: 'To the office, to be approved and registered' },
  who: { zh: '主办单位主要负责人', en: 'Head of the unit' },
  input: inputs.submit,
  stages: ['drafting'],
  expected: true,
  by: byHead,
  decide: (c) => [{ type: 'brief.submitted', data: signed(c) }],
})
