import { firstWrong, notFuture, onceEntered, wrong } from '#modules/topics'
import { anyOf, byLeadUnit } from '../authority.ts'
import { command, signed, unsigned } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted } from '../state.ts'

export const recordLegality = command({
  name: 'document.record-legality',
  title: { zh: '登记合法性审查', en: 'Record the legality review' },
  who: { zh: '起草单位或审查单位人员', en: 'The drafting unit or the reviewing unit' },
  input: inputs['record-legality'],
  stages: [...unsigned],
  expected: (c) => drafted(c.state).normative && drafted(c.state).legality === null && c.state.stage === 'drafting',
  by: (c) => [...byLeadUnit(c), ...anyOf(c.org.unitsWithDuty('legality-review', c.at), c)],
  rules: {
    'system.input': (c) =>
      onceEntered(c.input, ({ on, unit }) =>
        firstWrong(
          notFuture('on', on, c),
          c.org.unit(unit, c.at) === undefined &&
            wrong('unit', '没有这个单位：{unit}', 'No such unit: {unit}', { unit }),
        ),
      ),
  },
  decide: (c) => [
    {
      type: 'document.legality-recorded',
      data: {
        result: c.input.result,
        unit: c.input.unit,
        number: c.input.number ?? null,
        dated: c.input.on,
        ...signed(c),
      },
    },
  ],
})
