import { currentRow, firstWrong, listed, onceEntered, wrong } from '#modules/topics'
import { byLeadUnit } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted, type Drafted } from '../state.ts'

const hasOpinion = (d: Drafted, id: string) => ['comments', 'disagree'].includes(currentRow(d, id)?.result ?? '')

export const settle = command({
  name: 'document.settle',
  title: { zh: '写明采纳情况', en: 'Settle an opinion' },
  who: { zh: '起草单位人员', en: 'Anybody of the drafting unit' },
  input: inputs.settle,
  stages: ['countersigning'],
  expected: (c) => {
    const d = drafted(c.state)
    return listed(d).some((id) => hasOpinion(d, id) && !currentRow(d, id)?.settled)
  },
  by: byLeadUnit,
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
      type: 'document.settled',
      data: { unit: c.input.unit, outcome: c.input.outcome, text: c.input.text ?? null, ...signed(c) },
    },
  ],
})
