import { unmarked } from '#modules/number-books'
import { byHead } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { registered } from '../rules/registration.ts'
import { known } from '../state.ts'

export const issue = command({
  name: 'brief.issue',
  title: { zh: '报送一期', en: 'Send an issue' },
  help: { zh: '期号自动编排，送达所列领导和单位', en: 'Numbered by itself and sent to its readers' },
  who: { zh: '主办单位主要负责人', en: 'Head of the unit' },
  input: inputs.issue,
  // Before it is registered it is refused by the norm, which says what is still missing.
  stages: ['drafting', 'reviewing', 'registered'],
  by: byHead,
  rules: { 'brief.approved': (c) => registered(known(c.state)), 'secrecy.keep': (c) => unmarked(c.input) },
  decide: (c) => {
    const { issues } = known(c.state)
    const { year } = c.today
    const { title, text = null, files = [] } = c.input
    const no = issues.filter((one) => one.year === year).length + 1
    return [{ type: 'brief.issued', data: { ...signed(c), year, no, total: issues.length + 1, title, text, files } }]
  },
})
