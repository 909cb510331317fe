import { entrustment } from '../../contract.ts'
import { byEntrusted, command } from '../command.ts'

export const account = command({
  name: 'entrustment.account',
  title: { zh: '报告办理情况', en: 'Report the outcome' },
  who: { zh: '受委托的领导', en: 'The leader entrusted' },
  input: entrustment.account,
  stages: ['entrusted'],
  expected: true,
  recordable: true,
  by: byEntrusted,
  decide: ({ input, today }) => [
    { type: 'entrustment.accounted', data: { on: today.toString(), text: input.text, files: input.files ?? [] } },
  ],
})
