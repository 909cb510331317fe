import { spokespersonInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command } from '../state.ts'

export const end = command({
  name: 'spokesperson.end',
  title: { zh: '从名单中撤下', en: 'Take off the list' },
  who: { zh: '办公室主任、政务公开科', en: 'Office director, disclosure section' },
  input: spokespersonInputs.end,
  stages: ['named'],
  by: () => [
    { to: 'post:office-director', norm: 'spokesperson.duties' },
    { to: 'post:office-disclosure', norm: 'spokesperson.duties' },
  ],
  decide: (c) => [
    { type: 'spokesperson.ended', data: { on: c.today.toString(), by: actedAs(c.actor), reason: c.input.reason } },
  ],
})
