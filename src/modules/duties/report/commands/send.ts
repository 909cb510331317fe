import { pending } from '#kernel'
import { leaderReport } from '../../contract.ts'
import { inWhoseName } from '../../leaders.ts'
import { byAnyLeader, command, found, linksExist } from '../command.ts'
import { researched } from '../rules.ts'
import { reportOf } from '../report-of.ts'

export const send = command({
  name: 'leader-report.send',
  title: { zh: '向县长报告', en: 'Report to the mayor' },
  help: {
    zh: '分管工作的重大事项及时报告；政策性问题先调研并提出建议',
    en: 'Major matters of the own field at once; questions of policy with research and a proposal',
  },
  who: { zh: '副县长、党组成员', en: 'Vice mayors and members of the Party group' },
  input: leaderReport.send,
  creates: true,
  stages: ['new'],
  recordable: true,
  by: byAnyLeader,
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
  decide: (c) => [
    {
      type: 'leader-report.sent',
      data: { ...reportOf(c), title: c.input.title, leader: inWhoseName(c.actor), about: c.input.about ?? null },
    },
  ],
})
