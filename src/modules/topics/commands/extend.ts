import { holds, pending } from '#kernel'
import { leadUnit } from '../authority.ts'
import { command, mark } from '../command.ts'
import { currentRow, waiting } from '../consultation.ts'
import * as inputs from '../contract/inputs.ts'
import { extendInTime } from '../rules/countersign.ts'
import { wrong } from '../rules/entered.ts'
import { drafted } from '../state.ts'

export const extend = command({
  name: 'topic.extend',
  title: { zh: '商定延期回复', en: 'Agree on more time' },
  help: {
    zh: '协办部门主动商请，双方商定的时限在原期限届满前记录',
    en: 'The unit asks, both agree, and it is recorded before the time is up',
  },
  who: { zh: '主办部门人员', en: 'Anybody of the lead unit' },
  input: inputs.extend,
  stages: ['consulting'],
  expected: (c) =>
    waiting(drafted(c.state)).some(
      (id) => currentRow(drafted(c.state), id)?.timeRequested && !currentRow(drafted(c.state), id)?.extended,
    ),
  by: leadUnit,
  rules: {
    'countersign.extend': (c) => {
      if (!c.input) return pending({ zh: '期限届满前商定', en: 'Agreed before the time is up' })
      const row = currentRow(drafted(c.state), c.input.unit)
      return row ? extendInTime({ row, name: c.org.name(c.input.unit).zh, around: c, until: c.input.until }) : holds()
    },
    'system.input': (c) =>
      c.input && !currentRow(drafted(c.state), c.input.unit)
        ? wrong('unit', '没有征求过该单位意见：{unit}', 'This unit was not asked: {unit}', { unit: c.input.unit })
        : holds(),
  },
  decide: (c) => [
    {
      type: 'topic.extended',
      data: { unit: c.input.unit, until: c.input.until, text: c.input.text ?? null, ...mark(c) },
    },
  ],
})
