import { pending } from '#kernel'
import { unmarked } from '#modules/number-books'
import { byUnit } from '../authority.ts'
import { command, signed } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import type { Plan } from '../events.ts'
import { titlesOf } from '../others.ts'
import { proposable, readersAfter, readersExist } from '../rules/entry.ts'
import { known, type Known } from '../state.ts'

/** Only what was entered anew. */
function changesOf({ toAll, ...entered }: Inputs['revise'], before: Known): Partial<Plan> {
  const given = Object.fromEntries(Object.entries(entered).filter(([, value]) => value !== undefined)) as Partial<Plan>
  return toAll ? { ...given, ...readersAfter({ toAll }, before) } : given
}

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
    'secrecy.keep': (c) => unmarked(c.input),
    'system.input': (c) => {
      if (!c.input) return pending()
      const { unit, title } = known(c.state)
      const proposed = proposable({ unit, title: c.input.title ?? title, others: c.facts.others })
      return proposed.state === 'unmet' ? proposed : readersExist(changesOf(c.input, known(c.state)), c)
    },
  },
  decide: (c) => [{ type: 'brief.revised', data: { ...signed(c), changes: changesOf(c.input, known(c.state)) } }],
})
