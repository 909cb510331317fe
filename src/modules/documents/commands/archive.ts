import { byLeadUnit, byRegistry } from '../authority.ts'
import { command, moved } from '../command.ts'
import { inputs } from '../contract.ts'
import { cleanUp, gazette } from '../rules/afterwards.ts'
import { gates } from '../rules/case.ts'
import { drafted } from '../state.ts'

export const archive = command({
  name: 'document.archive',
  title: { zh: '归档', en: 'Archive' },
  who: { zh: '文电科；部门文件由起草单位', en: 'Registry; the drafting unit for its own document' },
  input: inputs.archive,
  stages: ['issued'],
  by: (c) => (drafted(c.state).name === 'unit' ? byLeadUnit(c) : byRegistry()),
  rules: gates(gazette, cleanUp),
  decide: (c) => [
    {
      type: 'document.archived',
      data: { retention: c.input.retention, volume: c.input.volume ?? null, ...moved(c) },
    },
  ],
})
