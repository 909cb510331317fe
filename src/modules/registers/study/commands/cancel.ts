import { studyInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command } from '../state.ts'

export const cancel = command({
  name: 'study.cancel',
  title: { zh: '取消', en: 'Call off' },
  who: { zh: '县政府办公室人员', en: 'Anyone of the office' },
  input: studyInputs.cancel,
  stages: ['planned'],
  by: () => [{ to: 'office', norm: 'study.collective' }],
  decide: (c) => [
    { type: 'study.cancelled', data: { on: c.today.toString(), post: actedAs(c.actor), reason: c.input.reason } },
  ],
})
