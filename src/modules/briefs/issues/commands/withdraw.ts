import { commandsOf, post } from '#kernel'
import { byOffice } from '../../authority.ts'
import { signed } from '../../command.ts'
import { issueInputs } from '../../contract.ts'
import { delivered, type BriefIssue, type BriefIssueEvent } from '../state.ts'

export const withdraw = commandsOf<BriefIssue, BriefIssueEvent>()({
  name: 'brief-issue.withdraw',
  title: { zh: '撤回本期', en: 'Withdraw this issue' },
  help: { zh: '内容有误的撤回，期号保留', en: 'Where it is wrong; its number is kept' },
  who: {
    zh: '主办单位主要负责人，或县政府办公室主任、副主任（综合）',
    en: 'Head of the unit, or the office director or the deputy for general affairs',
  },
  input: issueInputs.withdraw,
  stages: ['delivered'],
  by: (c) => [{ to: post(c.org.head(delivered(c.state).unit)), norm: 'unit.head' }, ...byOffice()],
  decide: (c) => [{ type: 'brief-issue.withdrawn', data: { ...signed(c), reason: c.input.reason } }],
})
