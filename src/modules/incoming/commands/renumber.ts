import { fails, holds } from '#kernel'
import { byRegistry } from '../authority.ts'
import { command, numberAsked } from '../command.ts'
import { inputs } from '../contract.ts'
import { known, registeredStages } from '../state.ts'

/** A paper never goes without a number: a voided one is followed by another. */
export const renumber = command({
  name: 'incoming.renumber',
  title: { zh: '重编收文号', en: 'Number anew' },
  help: { zh: '收文号在字号簿作废后，取下一个号', en: 'After the number was voided in its book' },
  who: { zh: '文电科', en: 'Registry section' },
  input: inputs.renumber,
  stages: [...registeredStages],
  expected: (c) => known(c.state).numberVoid !== undefined,
  by: byRegistry,
  rules: {
    'system.input': (c) =>
      known(c.state).numberVoid
        ? holds()
        : fails({
            says: { zh: '收文号没有作废，不重编', en: 'Its number is not void' },
            wayOut: { zh: '确需更换的，先在字号簿作废原号', en: 'Void it in the number book first' },
          }),
  },
  decide: (c) => [numberAsked(c, known(c.state).paper.title, { serial: c.input.serial })],
})
