import { commandsOf } from '#kernel'
import { issueInputs } from '../../contract.ts'
import type { BriefIssue, BriefIssueEvent } from '../state.ts'

/** Every issue is a matter of its own, so that it is unread until it is read, and each reader leaves a receipt. */
export const deliver = commandsOf<BriefIssue, BriefIssueEvent>()({
  name: 'brief-issue.deliver',
  title: { zh: '送达', en: 'Deliver' },
  who: { zh: '系统，随报送', en: 'The system, when an issue is sent' },
  input: issueInputs.deliver,
  internal: true,
  creates: true,
  stages: ['new'],
  by: () => [],
  decide: ({ input }) => [{ type: 'brief-issue.delivered', data: input }],
})
