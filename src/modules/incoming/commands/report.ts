import { pending } from '#kernel'
import { byUndertakers, undertakerOf } from '../authority.ts'
import { actingUnit, command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { firstWrong, wrong } from '../rules/entry.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known } from '../state.ts'

/** 重要情况及时报告: what is important reaches the leaders who gave the instruction at once. */
export const report = command({
  name: 'incoming.report',
  title: { zh: '报告办理情况', en: 'Report how it stands' },
  who: { zh: '主办、协办单位人员', en: 'Anybody of the units that do it' },
  input: inputs.report,
  stages: ['undertaking'],
  by: byUndertakers,
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) => {
      if (!c.input || !c.actor) return pending()
      const { work } = known(c.state)
      const own = undertakerOf(c, actingUnit(c, c.actor))
      return firstWrong(
        c.input.done &&
          own === work?.lead &&
          wrong('done', '主办单位办结的，用「回复办理结果」', 'The lead unit answers when it is done'),
        c.input.done &&
          own !== undefined &&
          (work?.done ?? []).includes(own) &&
          wrong('done', '本单位已报办结', 'Reported as done already'),
      )
    },
  },
  decide: (c) => [
    {
      type: 'incoming.reported',
      data: {
        ...markOf(c),
        unit: undertakerOf(c, actingUnit(c, c.actor))!,
        text: c.input.text,
        important: c.input.important,
        files: c.input.files ?? [],
        ...(c.input.done ? { done: true as const } : {}),
      },
    },
  ],
})
