import { fails, holds } from '#kernel'
import { byMayor, leadHead } from '../authority.ts'
import { beforeMeeting, command, mark } from '../command.ts'
import * as inputs from '../contract/inputs.ts'
import { drafted } from '../state.ts'

export const withdraw = command({
  name: 'topic.withdraw',
  title: { zh: '撤回议题', en: 'Withdraw' },
  who: { zh: '主办部门主要负责人；县长提出的由县长', en: 'Head of the lead unit; the mayor for what the mayor raised' },
  input: inputs.withdraw,
  stages: [...beforeMeeting, 'scheduled'],
  by: (c) => (drafted(c.state).raised ? byMayor() : leadHead(c)),
  rules: {
    // The agenda is the mayor's: what stands on it, with papers perhaps out already, the office takes off first, on record.
    'topic.chain': (c) =>
      c.state.stage === 'scheduled'
        ? fails({
            facts: { date: c.state.slot.date },
            says: { zh: '议题已列入{date}会议议程', en: 'The topic is on the agenda of {date}' },
            wayOut: {
              zh: '先请办公室写明理由从议程撤下并告知与会人员，再撤回',
              en: 'Ask the office to take it off the agenda with the reason, which tells the participants; then withdraw',
            },
          })
        : holds(),
  },
  decide: (c) => [{ type: 'topic.withdrawn', data: { reason: c.input.reason, ...mark(c) } }],
})
