import { pending, type Checking } from '#kernel'
import { leadUnit, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs, type Inputs } from '../contract.ts'
import { mayorsInvited } from '../guests.ts'
import { changesOf } from '../plan-entry.ts'
import { sensible } from '../rules/entry.ts'
import { noMayor } from '../rules/guests.ts'
import { inPlan } from '../rules/plan.ts'
import { known, type Conference } from '../state.ts'

const revised = (c: Pick<Checking<Conference, unknown, unknown>, 'state'>, input: Inputs['revise']) => {
  const before = known(c.state)
  return { ...before, ...changesOf(input, before) }
}

export const revise = command({
  name: 'conference.revise',
  title: { zh: '修改计划', en: 'Revise the plan' },
  who: { zh: '主办部门人员', en: 'Anyone of the lead unit' },
  input: inputs.revise,
  stages: ['planned'],
  by: leadUnit,
  rules: {
    'conference.plan': (c) =>
      c.input ? inPlan({ plan: revised(c, c.input), lead: known(c.state).lead, around: c }) : pending(),
    'conference.no-mayor': (c) => {
      if (!c.input) return pending()
      const plan = revised(c, c.input)
      return noMayor({ sort: plan.sort, mayors: mayorsInvited(plan, c), waiting: [], org: c.org })
    },
    'system.input': (c) => (c.input ? sensible(revised(c, c.input), known(c.state).lead, c) : pending()),
  },
  decide: (c) => [
    {
      type: 'conference.revised',
      data: { on: c.today.toString(), by: signer(c.actor), changes: changesOf(c.input, known(c.state)) },
    },
  ],
})
