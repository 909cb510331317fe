import { holds, pending } from '#kernel'
import { currentRow, extendInTime, waiting, wrong } from '#modules/topics'
import { byLeadUnit } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted } from '../state.ts'

export const extend = command({
  name: 'document.extend',
  title: { zh: '商定延期会签', en: 'Agree on more time' },
  help: {
    zh: '会签部门主动商请，双方商定的时限在原期限届满前记录',
    en: 'The unit asks, both agree, and it is recorded before the time is up',
  },
  who: { zh: '起草单位人员', en: 'Anybody of the drafting unit' },
  input: inputs.extend,
  stages: ['countersigning'],
  expected: (c) => {
    const d = drafted(c.state)
    return waiting(d).some((id) => currentRow(d, id)?.timeRequested && !currentRow(d, id)?.extended)
  },
  by: byLeadUnit,
  rules: {
    'countersign.extend': (c) => {
      if (!c.input) return pending({ zh: '期限届满前商定', en: 'Agreed before the time is up' })
      const row = currentRow(drafted(c.state), c.input.unit)
      return row ? extendInTime({ row, name: c.org.name(c.input.unit).zh, around: c, until: c.input.until }) : holds()
    },
    'system.input': (c) =>
      c.input && !currentRow(drafted(c.state), c.input.unit)
        ? wrong('unit', '没有送该单位会签：{unit}', 'This unit was not asked: {unit}', { unit: c.input.unit })
        : holds(),
  },
  decide: (c) => [
    {
      type: 'document.extended',
      data: { unit: c.input.unit, until: c.input.until, text: c.input.text ?? null, ...signed(c) },
    },
  ],
})
