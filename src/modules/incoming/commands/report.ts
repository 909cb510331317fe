import { byUndertakers } from '../authority.ts'
import { actingUnit, command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { unmarked } from '../rules/secrecy.ts'

/** 重要情况及时报告: what is important reaches the leaders who gave the instruction at once. */
export const report = command({
  name: 'incoming.report',
  title: { zh: '报告办理情况', en: 'Report how it stands' },
  who: { zh: '主办、协办单位人员', en: 'Anybody of the units that do it' },
  input: inputs.report,
  stages: ['undertaking'],
  by: byUndertakers,
  rules: { 'secrecy.keep': (c) => unmarked(c.input) },
  decide: (c) => [
    {
      type: 'incoming.reported',
      data: {
        ...markOf(c),
        unit: actingUnit(c, c.actor)!,
        text: c.input.text,
        important: c.input.important,
        files: c.input.files ?? [],
      },
    },
  ],
})
