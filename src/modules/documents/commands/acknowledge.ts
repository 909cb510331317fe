import { anyOf, undelivered } from '../authority.ts'
import { actingUnit, command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted } from '../state.ts'

export const acknowledge = command({
  name: 'document.acknowledge',
  title: { zh: '签收', en: 'Acknowledge' },
  who: { zh: '收文单位人员', en: 'Anybody of the unit that received it' },
  input: inputs.acknowledge,
  stages: ['issued'],
  expected: (c) => undelivered(drafted(c.state)).length > 0,
  // For several: a receipt of what is issued already.
  batch: true,
  by: (c) => anyOf(undelivered(drafted(c.state)), c),
  decide: (c) => [
    {
      type: 'document.acknowledged',
      data: { unit: actingUnit(c, c.actor)!, text: c.input.text ?? null, ...signed(c) },
    },
  ],
})
