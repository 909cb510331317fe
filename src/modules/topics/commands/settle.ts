import { leadUnit } from '../authority.ts'
import { command, mark } from '../command.ts'
import { currentRow, listed } from '../consultation.ts'
import * as inputs from '../contract/inputs.ts'
import { firstWrong, onceEntered, wrong } from '../rules/entered.ts'
import { drafted, type Drafted } from '../state.ts'

const hasOpinion = (t: Drafted, id: string) => ['comments', 'disagree'].includes(currentRow(t, id)?.result ?? '')

export const settle = command({
  name: 'topic.settle',
  title: { zh: '写明采纳情况', en: 'Settle an opinion' },
  who: { zh: '主办部门人员', en: 'Anybody of the lead unit' },
  input: inputs.settle,
  stages: ['consulting', 'returned'],
  expected: (c) =>
    listed(drafted(c.state)).some(
      (id) => hasOpinion(drafted(c.state), id) && !currentRow(drafted(c.state), id)?.settled,
    ),
  by: leadUnit,
  rules: {
    'system.input': (c) =>
      onceEntered(c.input, ({ unit, outcome, text }) =>
        firstWrong(
          !hasOpinion(drafted(c.state), unit) &&
            wrong('unit', '该单位没有提出意见：{unit}', 'This unit gave no comments: {unit}', { unit }),
          outcome !== 'adopted' &&
            !text &&
            wrong('text', '部分采纳、未采纳的须写明理由', 'Not adopted in full: give the reason'),
        ),
      ),
  },
  decide: (c) => [
    {
      type: 'topic.settled',
      data: { unit: c.input.unit, outcome: c.input.outcome, text: c.input.text ?? null, ...mark(c) },
    },
  ],
})
