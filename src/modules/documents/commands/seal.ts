import { byLeadUnit, byRegistry } from '../authority.ts'
import { command, moved } from '../command.ts'
import { inputs } from '../contract.ts'
import { gates } from '../rules/case.ts'
import { asSigned } from '../rules/signing.ts'
import { drafted } from '../state.ts'

export const seal = command({
  name: 'document.seal',
  title: { zh: '印制用印', en: 'Print and seal' },
  help: {
    zh: '复核无误后印制、用印；未接入电子印章时留出印章位置',
    en: 'Checked once more, printed and sealed; without a seal provider its place is kept',
  },
  who: { zh: '文电科；部门文件由起草单位', en: 'Registry; the drafting unit for its own document' },
  input: inputs.seal,
  stages: ['numbered'],
  expected: true,
  by: (c) => (drafted(c.state).name === 'unit' ? byLeadUnit(c) : byRegistry()),
  rules: gates(asSigned),
  decide: (c) => [
    {
      type: 'document.sealed',
      data: { copies: c.input.copies, printed: c.input.on ?? c.today.toString(), ...moved(c) },
    },
  ],
})
