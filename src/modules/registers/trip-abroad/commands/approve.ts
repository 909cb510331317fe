import { tripInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { caps, earlierIn } from '../figures.ts'
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
  facts: async (read, c) => ({ earlier: await earlierIn(read, yearOf(delegationIn(c.state).from)) }),
  rules: {
    'thrift.trips-abroad': (c) => {
      const { plan, members, from } = delegationIn(c.state)
      return inPlan({ plan: plan ?? null, members, earlier: c.facts.earlier, year: yearOf(from), ...caps(c) })
    },
  },
  decide: (c) => [
    { type: 'trip-abroad.approved', data: { on: c.today.toString(), post: actedAs(c.actor), number: c.input.number } },
  ],
})
