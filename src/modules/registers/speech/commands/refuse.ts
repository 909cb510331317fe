import { speechInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { byConsenter } from '../rules.ts'
import { asked, command } from '../state.ts'

export const refuse = command({
  name: 'speech.refuse',
  title: { zh: '不同意', en: 'Refuse' },
  who: { zh: '县长（县领导的）；分管领导（部门的）', en: 'Mayor (of leaders); leader in charge (of units)' },
  input: speechInputs.refuse,
  stages: ['asked'],
  recordable: true,
  by: (c) => byConsenter(asked(c.state), c),
  decide: (c) => [
    { type: 'speech.refused', data: { on: c.today.toString(), post: actedAs(c.actor), reason: c.input.reason } },
  ],
})
