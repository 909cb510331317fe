import { releaseInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { byApprover } from '../authority.ts'
import { command } from '../state.ts'

export const returnBack = command({
  name: 'release.return',
  title: { zh: '退回', en: 'Return' },
  who: { zh: '分管领导', en: 'Leader in charge' },
  input: releaseInputs.return,
  stages: ['drafted'],
  recordable: true,
  by: byApprover,
  decide: (c) => [
    { type: 'release.returned', data: { on: c.today.toString(), post: actedAs(c.actor), reason: c.input.reason } },
  ],
})
