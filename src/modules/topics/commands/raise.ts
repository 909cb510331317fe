import { byMayor } from '../authority.ts'
import { command, mark } from '../command.ts'
import { contentOf } from '../content.ts'
import * as inputs from '../contract/inputs.ts'
import { findPaper, firstWrong, notPast, onceEntered, paperExists, unitList, wrong } from '../rules/entered.ts'

export const raise = command({
  name: 'topic.raise',
  title: { zh: '县长提出议题', en: 'Raise a topic' },
  help: {
    zh: '由主办部门准备材料、征求意见后报送，直接入议题库',
    en: 'The lead unit prepares and consults; once submitted it goes straight to the pool',
  },
  who: { zh: '县长', en: 'Mayor' },
  input: inputs.raise,
  creates: true,
  stages: ['new'],
  recordable: true,
  by: byMayor,
  facts: findPaper,
  rules: {
    'system.input': (c) =>
      onceEntered(c.input, ({ lead, units, townships, planned, incoming }) =>
        firstWrong(
          c.org.unit(lead, c.at) === undefined &&
            wrong('lead', '没有这个单位，或已撤并：{lead}', 'No such unit, or it is no more: {lead}', { lead }),
          unitList('units', units, lead, c),
          unitList('townships', townships, lead, c),
          notPast('planned', planned, c),
          paperExists({ incoming }, c.facts),
        ),
      ),
  },
  decide: (c) => [{ type: 'topic.raised', data: { lead: c.input.lead, content: contentOf(c.input), ...mark(c) } }],
})
