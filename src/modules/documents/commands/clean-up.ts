import { byLeadUnit, byOffice } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { awaitsCleanUp, drafted } from '../state.ts'

export const cleanUp = command({
  name: 'document.clean-up',
  title: { zh: '文件清理', en: 'Clean up' },
  help: {
    zh: '继续有效或拟修改的在此说明；不再适用的用「废止」',
    en: 'Still in force, or to be amended; what no longer applies is repealed',
  },
  who: { zh: '起草单位、办公室', en: 'The drafting unit or the office' },
  input: inputs['clean-up'],
  stages: ['issued', 'archived'],
  expected: (c) => awaitsCleanUp(drafted(c.state)),
  by: (c) => [...byLeadUnit(c), ...byOffice()].map((grant) => ({ ...grant, norm: 'document.clean-up' })),
  decide: (c) => [
    { type: 'document.cleaned-up', data: { finding: c.input.finding, text: c.input.text, ...signed(c) } },
  ],
})
