import { byLeadUnit, byRegistry } from '../authority.ts'
import { command, moved } from '../command.ts'
import { inputs } from '../contract.ts'
import { gates } from '../rules/case.ts'
import { appliedBy, mayBeSealed } from '../rules/sealing.ts'
import { asSigned } from '../rules/signing.ts'
import { sealHolders } from '../seal-holders.ts'
import { drafted } from '../state.ts'

export const seal = command({
  name: 'document.seal',
  title: { zh: '印制用印', en: 'Print and seal' },
  help: {
    zh: '复核无误后印制、用印；接入印章文件夹的，由印章管理人加盖印章图像，否则留出印章位置。印章图像不是电子签名',
    en: 'Checked once more, printed and sealed: its keeper puts on the image of the seal, or its place is kept. An image is no electronic signature',
  },
  who: { zh: '文电科；部门文件由起草单位', en: 'Registry; the drafting unit for its own document' },
  input: inputs.seal,
  stages: ['numbered'],
  expected: true,
  by: (c) => (drafted(c.state).name === 'unit' ? byLeadUnit(c) : byRegistry()),
  rules: {
    ...gates(asSigned),
    'system.input': (c) => mayBeSealed(drafted(c.state), c.input, c.actor, c),
  },
  decide: (c) => {
    const [host] = sealHolders(drafted(c.state), c)
    const seal = c.input.byHand || !host ? undefined : appliedBy(host, c)
    return [
      {
        type: 'document.sealed',
        data: {
          copies: c.input.copies,
          printed: c.input.on ?? c.today.toString(),
          ...(seal ? { seal } : {}),
          ...moved(c),
        },
      },
    ]
  },
})
