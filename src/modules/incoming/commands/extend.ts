import { byPasser } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import { unmarked } from '../rules/secrecy.ts'
import { extendable } from '../rules/work.ts'
import { known } from '../state.ts'

export const extend = command({
  name: 'incoming.extend',
  title: { zh: '延期', en: 'Extend' },
  help: { zh: '时限届满前，经承办单位说明，由办公室同意', en: 'Agreed by the office before the time is up' },
  who: { zh: '文电科、办公室主任', en: 'Registry section, office director' },
  input: inputs.extend,
  stages: ['undertaking'],
  by: byPasser,
  rules: {
    'document.reply': (c) => extendable({ paper: known(c.state), until: c.input?.until, around: c }),
    'secrecy.keep': (c) => unmarked(c.input),
  },
  decide: (c) => [{ type: 'incoming.extended', data: { ...markOf(c), until: c.input.until, reason: c.input.reason } }],
})
