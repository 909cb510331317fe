import { fails, holds, pending } from '#kernel'
import { interferenceInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { liaisonNow } from '../../liaison/state.ts'
import { addressed } from '../rules.ts'
import { command } from '../state.ts'

export const file = command({
  name: 'interference.file',
  title: { zh: '记录过问插手', en: 'Record an attempt to interfere' },
  help: { zh: '提交后仅监督联络员可见', en: 'Once sent, the supervisory liaison alone sees it' },
  who: { zh: '任何工作人员', en: 'Anyone' },
  creates: true,
  input: interferenceInputs.file,
  stages: ['new'],
  by: () => [{ to: 'staff', whileAway: true }],
  facts: async (read) => ({ liaison: await liaisonNow(read) }),
  rules: {
    'integrity.no-meddling': ({ facts }) => addressed({ liaison: facts?.liaison }),
    'system.input': ({ input, today }) =>
      !input
        ? pending()
        : input.on <= today.toString()
          ? holds()
          : fails({
              field: 'on',
              says: { zh: '发生日期在今日之后', en: 'That date is still to come' },
              wayOut: { zh: '请核对', en: 'Check it' },
            }),
  },
  decide: (c) => [
    {
      type: 'interference.filed',
      data: {
        on: c.today.toString(),
        post: actedAs(c.actor),
        details: { ...c.input, liaison: c.facts.liaison! },
      },
    },
  ],
})
