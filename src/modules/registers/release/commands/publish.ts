import { fails, holds, pending } from '#kernel'
import { releaseInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { approverOf, byUnit } from '../authority.ts'
import { approvedFirst, reportedUp } from '../rules.ts'
import { command, drafted } from '../state.ts'

export const publish = command({
  name: 'release.publish',
  title: { zh: '登记发布', en: 'Record that it was published' },
  who: { zh: '部门人员', en: 'Anyone of the unit' },
  input: releaseInputs.publish,
  stages: ['drafted', 'approved'],
  expected: ({ state }) => state.stage === 'approved',
  by: byUnit,
  rules: {
    'release.approved': (c) => {
      const s = drafted(c.state)
      return approvedFirst({
        approvedOn: s.approval?.on ?? null,
        date: c.input?.on ?? c.today.toString(),
        who: c.org.name(approverOf(s.unit, c)).zh,
      })
    },
    'release.report-up': ({ state }) => {
      const s = drafted(state)
      return reportedUp({ weight: s.release.weight, reported: s.report !== null })
    },
    'system.input': ({ input, today }) =>
      !input
        ? pending()
        : input.on <= today.toString()
          ? holds()
          : fails({
              field: 'on',
              says: { zh: '发布日期在今日之后', en: 'That date is still to come' },
              wayOut: { zh: '发布后登记', en: 'Record it afterwards' },
            }),
  },
  decide: (c) => [
    { type: 'release.published', data: { on: c.today.toString(), post: actedAs(c.actor), date: c.input.on } },
  ],
})
