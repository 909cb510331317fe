import { pending } from '#kernel'
import { byHead } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { readersAfter, readersExist } from '../rules/entry.ts'
import { known } from '../state.ts'

export const address = command({
  name: 'brief.address',
  title: { zh: '调整报送范围', en: 'Change its readers' },
  help: { zh: '只对以后各期有效', en: 'Holds for the issues to come' },
  who: { zh: '主办单位主要负责人', en: 'Head of the unit' },
  input: inputs.address,
  stages: ['registered'],
  by: byHead,
  rules: { 'system.input': (c) => (c.input ? readersExist(readersAfter(c.input, known(c.state)), c) : pending()) },
  decide: (c) => [{ type: 'brief.addressed', data: { ...signed(c), ...readersAfter(c.input, known(c.state)) } }],
})
