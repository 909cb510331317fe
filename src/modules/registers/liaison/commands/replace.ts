import { pending } from '#kernel'
import { liaisonInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { eligible } from '../rules.ts'
import { command } from '../state.ts'

export const replace = command({
  name: 'liaison.replace',
  title: { zh: '更换监督联络员', en: 'Name another liaison' },
  who: { zh: '县长', en: 'Mayor' },

  input: liaisonInputs.replace,
  stages: ['named'],
  by: () => [{ to: 'post:mayor', norm: 'integrity.no-meddling' }],
  rules: { 'system.input': (c) => (c.input ? eligible(c.input.post, c) : pending()) },
  decide: (c) => [
    { type: 'liaison.named', data: { on: c.today.toString(), by: actedAs(c.actor), post: c.input.post } },
  ],
})
