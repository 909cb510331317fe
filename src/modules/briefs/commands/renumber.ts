import { fails, holds } from '#kernel'
import { byOffice } from '../authority.ts'
import { command, numberAsked } from '../command.ts'
import { inputs } from '../contract.ts'
import { known } from '../state.ts'

/** A brief is registered under a number: a voided one is followed by another. */
export const renumber = command({
  name: 'brief.renumber',
  title: { zh: '重编备案号', en: 'Number anew' },
  help: { zh: '备案号在字号簿作废后，取下一个号', en: 'After the number was voided in its book' },
  who: { zh: '县政府办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  input: inputs.renumber,
  stages: ['registered'],
  expected: (c) => known(c.state).number === null && (known(c.state).voided?.length ?? 0) > 0,
  by: byOffice,
  rules: {
    'system.input': (c) =>
      known(c.state).number === null && numberAsked(c, known(c.state).title).length > 0
        ? holds()
        : fails({
            says: { zh: '备案号没有作废，不重编', en: 'Its number is not void' },
            wayOut: { zh: '确需更换的，先在字号簿作废原号', en: 'Void it in the number book first' },
          }),
  },
  decide: (c) => numberAsked(c, known(c.state).title),
})
