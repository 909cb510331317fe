import { actingUnit, command, mark } from '../command.ts'
import { contentOf } from '../content.ts'
import * as inputs from '../contract/inputs.ts'
import { findPaper, firstWrong, notPast, onceEntered, paperExists, unitList, wrong } from '../rules/entered.ts'

export const draft = command({
  name: 'topic.draft',
  title: { zh: '起草议题', en: 'Draft a topic' },
  who: { zh: '主办部门人员', en: 'Anybody of the lead unit' },
  input: inputs.draft,
  creates: true,
  stages: ['new'],
  by: () => [{ to: 'staff' }],
  facts: findPaper,
  rules: {
    'system.input': (c) =>
      onceEntered(c.input, (input) => {
        const lead = c.actor && actingUnit(c, c.actor)
        if (!lead)
          return wrong(
            'lead',
            '议题由部门起草；县长可直接提出议题',
            'A topic is drafted in a unit; the mayor may raise one',
          )
        return firstWrong(
          unitList('units', input.units, lead, c),
          unitList('townships', input.townships, lead, c),
          notPast('planned', input.planned, c),
          paperExists(input, c.facts),
        )
      }),
  },
  decide: (c) => [
    { type: 'topic.drafted', data: { lead: actingUnit(c, c.actor)!, content: contentOf(c.input), ...mark(c) } },
  ],
})
