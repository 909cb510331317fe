import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { markOf } from '../who.ts'

export const submit = command({
  name: 'minutes.submit',
  title: { zh: '送核', en: 'Hand in for checking' },
  who: { zh: '会议科', en: 'The meetings section' },
  input: inputs.submit,
  stages: ['drafting'],
  expected: true,
  by: () => [{ to: 'post:office-meetings' }],
  decide: (c) => [{ type: 'minutes.submitted', data: markOf(c.actor, c) }],
})
