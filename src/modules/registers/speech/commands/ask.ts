import { speechInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command } from '../state.ts'

export const ask = command({
  name: 'speech.ask',
  title: { zh: '报请同意讲话、发表文章', en: 'Ask consent to a speech or article' },
  who: { zh: '任何工作人员', en: 'Anyone' },
  creates: true,
  input: speechInputs.ask,
  stages: ['new'],
  recordable: true,
  by: (c) => [{ to: 'staff' }, ...c.org.leaders(c.at).map((id) => ({ to: `post:${id}` as const }))],
  decide: (c) => [{ type: 'speech.asked', data: { on: c.today.toString(), post: actedAs(c.actor), speech: c.input } }],
})
