import { leaderReport } from '../../contract.ts'
import { inWhoseName } from '../../leaders.ts'
import { command } from '../command.ts'

export const answer = command({
  name: 'leader-report.answer',
  title: { zh: '批示', en: 'Give instructions' },
  who: { zh: '县长', en: 'Mayor' },
  input: leaderReport.answer,
  stages: ['reported'],
  expected: true,
  recordable: true,
  by: () => [{ to: 'post:mayor' }],
  decide: ({ input, actor, today }) => [
    { type: 'leader-report.answered', data: { on: today.toString(), by: inWhoseName(actor), text: input.text } },
  ],
})
