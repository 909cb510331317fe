import { releaseInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { byApprover } from '../authority.ts'
import { reportedUp } from '../rules.ts'
import { command, drafted } from '../state.ts'

export const approve = command({
  name: 'release.approve',
  title: { zh: '审定', en: 'Approve' },
  who: { zh: '分管领导', en: 'Leader in charge' },
  input: releaseInputs.approve,
  stages: ['drafted'],
  expected: true,
  recordable: true,
  by: byApprover,
  rules: {
    'release.report-up': ({ state }) => {
      const s = drafted(state)
      return reportedUp({ weight: s.release.weight, reported: s.report !== null })
    },
  },
  decide: (c) => [
    { type: 'release.approved', data: { on: c.today.toString(), post: actedAs(c.actor), text: c.input.text ?? null } },
  ],
})
