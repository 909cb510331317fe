import { pending } from '#kernel'
import { leaderReport } from '../../contract.ts'
import { byLeader, command, found, linksExist } from '../command.ts'
import { researched } from '../rules.ts'
import { reportOf } from '../report-of.ts'

export const report = command({
  name: 'leader-report.report',
  title: { zh: '报告县长', en: 'Report to the mayor' },
  who: { zh: '分管领导', en: 'The leader in charge' },
  input: leaderReport.report,
  stages: ['noted'],
  expected: true,
  recordable: true,
  by: byLeader,
  facts: async (read, { input }) => found(read, input),
  rules: {
    'system.input': (c) => linksExist(c.input, c.facts),
    'leader.report-up': ({ input }) =>
      input
        ? researched({
            subject: input.subject,
            research: input.research !== undefined || input.study !== undefined,
            proposal: input.proposal !== undefined,
          })
        : pending(),
  },
  decide: (c) => [{ type: 'leader-report.reported', data: reportOf(c) }],
})
