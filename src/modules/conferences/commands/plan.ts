import { notApplicable, pending } from '#kernel'
import { signer, unitOf } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { mayorsInvited } from '../guests.ts'
import { planOf } from '../plan-entry.ts'
import { sensible } from '../rules/entry.ts'
import { noMayor } from '../rules/guests.ts'
import { inPlan } from '../rules/plan.ts'

export const plan = command({
  name: 'conference.plan',
  title: { zh: '提报会议计划', en: 'Put a conference into the plan' },
  help: {
    zh: '列入年度会议计划，由县政府办公室掌握；以后补齐再报送审核',
    en: 'Enters the annual plan kept by the office; complete it later, then submit it',
  },
  who: { zh: '主办部门人员', en: 'Anyone of the lead unit' },
  creates: true,
  input: inputs.plan,
  stages: ['new'],
  by: () => [{ to: 'staff' }],
  rules: {
    'conference.plan': (c) => {
      if (!c.input || !c.actor) return pending()
      const lead = unitOf(c.actor, c)
      return lead ? inPlan({ plan: planOf(c.input), lead, around: c }) : notApplicable()
    },
    'conference.no-mayor': (c) => {
      if (!c.input) return pending()
      const planned = planOf(c.input)
      return noMayor({ sort: planned.sort, mayors: mayorsInvited(planned, c), waiting: [], org: c.org })
    },
    'system.input': (c) => (c.input && c.actor ? sensible(planOf(c.input), unitOf(c.actor, c), c) : pending()),
  },
  decide: (c) => [
    {
      type: 'conference.planned',
      data: { on: c.today.toString(), by: signer(c.actor), lead: unitOf(c.actor, c)!, plan: planOf(c.input) },
    },
  ],
})
