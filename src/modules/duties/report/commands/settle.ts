import { leaderReport } from '../../contract.ts'
import { byLeader, command } from '../command.ts'

/** Not major after all: settled within the leader's own field, on record that and how. */
export const settle = command({
  name: 'leader-report.settle',
  title: { zh: '职权内处理', en: 'Settle within the own field' },
  help: { zh: '不属重大事项、在分管职权内处理的，写明处理情况', en: 'For what is not major: say how it was settled' },
  who: { zh: '分管领导', en: 'The leader in charge' },
  input: leaderReport.settle,
  stages: ['noted'],
  recordable: true,
  by: byLeader,
  decide: ({ input, today }) => [
    { type: 'leader-report.settled', data: { on: today.toString(), reason: input.reason } },
  ],
})
