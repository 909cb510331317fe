import { documentOwed } from '../aftermath.ts'
import { command, mark } from '../command.ts'
import * as inputs from '../contract/inputs.ts'
import { firstWrong, notFuture, wrong } from '../rules/entered.ts'
import { drafted } from '../state.ts'

export const recordIssue = command({
  name: 'topic.record-issue',
  title: { zh: '登记印发', en: 'Record the document issued' },
  who: { zh: '办公室人员', en: 'The office' },
  input: inputs.recordIssue,
  stages: ['decided'],
  expected: (c) => documentOwed(drafted(c.state), c) !== undefined && drafted(c.state).issue === null,
  by: () => [{ to: 'office' }],
  rules: {
    'system.input': (c) => {
      const owed = documentOwed(drafted(c.state), c)
      return firstWrong(
        !owed && wrong('number', '会议没有通过须印发的文件', 'The meeting adopted no document'),
        drafted(c.state).issue !== null && wrong('number', '已登记印发', 'Recorded already'),
        c.input && notFuture('on', c.input.on, c),
        c.input &&
          owed &&
          c.input.on < owed.from &&
          wrong('on', '印发日期早于会议日期{from}', 'Before the meeting of {from}', { from: owed.from }),
      )
    },
  },
  decide: (c) => {
    const { on, by } = mark(c)
    return [{ type: 'topic.issue-recorded', data: { number: c.input.number, issued: c.input.on, on, by } }]
  },
})
