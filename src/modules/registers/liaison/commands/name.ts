import { pending } from '#kernel'
import { liaisonInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { eligible } from '../rules.ts'
import { command, liaisonId } from '../state.ts'

export const name = command({
  name: 'liaison.name',
  title: { zh: '指定监督联络员', en: 'Name the supervisory liaison' },
  who: { zh: '县长', en: 'Mayor' },
  creates: true,
  names: () => liaisonId,
  input: liaisonInputs.name,
  stages: ['new'],
  by: () => [{ to: 'post:mayor', norm: 'integrity.no-meddling' }],
  rules: { 'system.input': (c) => (c.input ? eligible(c.input.post, c) : pending()) },
  decide: (c) => [
    { type: 'liaison.named', data: { on: c.today.toString(), by: actedAs(c.actor), post: c.input.post } },
  ],
})
