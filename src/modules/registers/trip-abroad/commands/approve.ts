import { tripInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { caps, countedIn, othersIn, usedFor } from '../figures.ts'
import { inPlan } from '../rules.ts'
import { command, delegationIn } from '../state.ts'

const yearOf = (from: string): number => Number(from.slice(0, 4))

export const approve = command({
  name: 'trip-abroad.approve',
  title: { zh: '批准', en: 'Approve' },
  who: { zh: '县长', en: 'Mayor' },
  input: tripInputs.approve,
  stages: ['planned'],
  expected: true,
  recordable: true,
  by: () => [{ to: 'post:mayor', norm: 'thrift.trips-abroad' }],
  facts: async (read, c) => ({ others: await othersIn(read, yearOf(delegationIn(c.state).from), c.id) }),
  rules: {
    'thrift.trips-abroad': (c) => {
      const { plan, members, from } = delegationIn(c.state)
      return inPlan({
        plan: plan ?? null,
        members,
        earlier: countedIn(c.facts.others),
        same: usedFor(c.facts.others, plan),
        year: yearOf(from),
        ...caps(c),
      })
    },
  },
  decide: (c) => [
    { type: 'trip-abroad.approved', data: { on: c.today.toString(), post: actedAs(c.actor), number: c.input.number } },
  ],
})
