import { holds, pending, post } from '#kernel'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { badChanges, changesOf } from '../rules/text.ts'
import { known } from '../state.ts'
import { markOf, officeDirector } from '../who.ts'

export const correct = command({
  name: 'minutes.correct',
  title: { zh: '更正', en: 'Correct' },
  help: {
    zh: '已签发的一版保留；更正后的重新核稿、签发，编号不变',
    en: 'The signed version stays; the corrected one is checked and signed again under the same number',
  },
  who: { zh: '办公室主任', en: 'The office director' },
  input: inputs.correct,
  stages: ['signed'],
  by: () => [{ to: post(officeDirector) }],
  rules: {
    'system.input': ({ state, input }) =>
      input ? (badChanges(known(state), changesOf(input), false) ?? holds()) : pending(),
  },
  decide: (c) => [
    {
      type: 'minutes.correction-begun',
      data: { reason: c.input.reason, changes: changesOf(c.input), ...markOf(c.actor, c) },
    },
  ],
})
