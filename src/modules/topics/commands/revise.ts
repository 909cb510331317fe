import { leadUnit } from '../authority.ts'
import { command, mark } from '../command.ts'
import { currentRow } from '../consultation.ts'
import { changesOf, voidsSignatures } from '../content.ts'
import * as inputs from '../contract/inputs.ts'
import { findPaper, firstWrong, notPast, onceEntered, paperExists, unitList, wrong } from '../rules/entered.ts'
import { namesOf } from '../rules/case.ts'
import { drafted } from '../state.ts'

export const revise = command({
  name: 'topic.revise',
  title: { zh: '修改议题', en: 'Revise' },
  help: {
    zh: '修改名称、内容或材料后，已有的会签须重新签字',
    en: 'After a change of title, text or materials the heads sign again',
  },
  who: { zh: '主办部门人员', en: 'Anybody of the lead unit' },
  input: inputs.revise,
  stages: ['drafting', 'consulting', 'returned'],
  expected: (c) => c.state.stage === 'returned',
  by: leadUnit,
  facts: findPaper,
  rules: {
    'system.input': (c) =>
      onceEntered(c.input, (input) => {
        const t = drafted(c.state)
        const kept = [...(input.units ?? t.units), ...(input.townships ?? t.townships)]
        const dropped = [...t.units, ...t.townships].filter(
          (id) => !kept.includes(id) && currentRow(t, id)?.result === 'disagree',
        )
        const { beyond, ...entered } = input
        return firstWrong(
          unitList('units', input.units, t.lead, c),
          unitList('townships', input.townships, t.lead, c),
          notPast('planned', input.planned, c),
          paperExists(input, c.facts),
          dropped.length > 0 &&
            wrong(
              'units',
              '已提不同意见的单位不能去掉：{dropped}',
              'A unit that disagreed stays on the list: {dropped}',
              { dropped: namesOf(dropped, c) },
            ),
          beyond === undefined &&
            Object.keys(changesOf(entered, t)).length === 0 &&
            wrong('title', '与现有内容相同', 'Nothing differs'),
        )
      }),
  },
  decide: (c) => {
    const { beyond, ...entered } = c.input
    const changes = changesOf(entered, drafted(c.state))
    return [
      {
        type: 'topic.revised',
        data: {
          changes: { ...changes, ...(beyond === undefined ? {} : { beyond }) },
          voids: voidsSignatures(changes),
          ...mark(c),
        },
      },
    ]
  },
})
