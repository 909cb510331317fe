import { figure } from '#rulebook'
import { byOffice } from '../authority.ts'
import { command, numberAsked, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { titlesOf } from '../others.ts'
import { oneKind } from '../rules/registration.ts'
import { known } from '../state.ts'

export const approve = command({
  name: 'brief.approve',
  title: { zh: '核准备案', en: 'Approve and register' },
  help: {
    zh: '每个部门原则上1种；确需另办的，由办公室主任写明理由作例外',
    en: 'One kind a department is the rule; the office director may except, with a reason',
  },
  who: { zh: '县政府办公室主任、副主任（综合）', en: 'Office director, deputy for general affairs' },
  input: inputs.approve,
  stages: ['reviewing'],
  expected: true,
  by: byOffice,
  facts: async (read, c) => ({ others: await titlesOf(read, known(c.state).unit, { id: c.id, registered: true }) }),
  rules: {
    'brief.one-kind': (c) => {
      const { unit } = known(c.state)
      const norm = c.norm('brief.one-kind')
      return oneKind({
        unit: c.org.name(unit).zh,
        kind: c.org.unit(unit, c.at)?.kind,
        limit: norm.with['kinds'] === null ? null : figure(norm, 'kinds'),
        everyUnit: c.reading('brief-units').units === 'all-units',
        others: c.facts.others,
      })
    },
  },
  decide: (c) => [
    { type: 'brief.approved', data: { ...signed(c), text: c.input.text ?? null } },
    ...numberAsked(c, known(c.state).title),
  ],
})
