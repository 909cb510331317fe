import { pending } from '#kernel'
import { byUnit } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import type { Plan } from '../events.ts'
import { titlesOf } from '../others.ts'
import { proposable, readersExist } from '../rules/entry.ts'
import { known } from '../state.ts'

export const revise = command({
  name: 'brief.revise',
  title: { zh: '修改', en: 'Revise' },
  who: { zh: '主办单位人员', en: 'Anyone of the unit' },
  input: inputs.revise,
  stages: ['drafting'],
  by: byUnit,
  facts: async (read, c) => ({
    others: await titlesOf(read, known(c.state).unit, { id: c.id, registered: false }),
  }),
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const { unit, title } = known(c.state)
      const proposed = proposable({ unit, title: c.input.title ?? title, others: c.facts.others })
      return proposed.state === 'unmet' ? proposed : readersExist(c.input as Partial<Plan>, c)
    },
  },
  decide: (c) => [
    {
      type: 'brief.revised',
      data: {
        ...signed(c),
        changes: Object.fromEntries(
          Object.entries(c.input).filter(([, value]) => value !== undefined),
        ) as Partial<Plan>,
      },
    },
  ],
})
