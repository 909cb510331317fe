import { holds, pending } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { badChanges, changesOf } from '../rules/text.ts'
import { known } from '../state.ts'
import { markOf } from '../who.ts'

export const revise = command({
  name: 'minutes.revise',
  title: { zh: '修改纪要', en: 'Revise the minutes' },
  help: {
    zh: '出席和结论以会议记录为准，不在此改',
    en: 'Attendance and conclusions follow the record and are not changed here',
  },
  who: { zh: '县政府办公室', en: 'The office' },
  input: inputs.revise,
  stages: ['drafting', 'checking'],
  by: () => [{ to: 'office' }],
  rules: {
    'system.input': ({ state, input }) =>
      input ? (badChanges(known(state), changesOf(input), true) ?? holds()) : pending(),
  },
  decide: (c) => [{ type: 'minutes.revised', data: { changes: changesOf(c.input), ...markOf(c.actor, c) } }],
})
