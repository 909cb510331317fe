import { fails, holds, pending } from '#kernel'
import { tripInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { caps, othersIn, usedFor } from '../figures.ts'
import { inPlan } from '../rules.ts'
import { command } from '../state.ts'

export const plan = command({
  name: 'trip-abroad.plan',
  title: { zh: '提出因公出国（境）', en: 'Propose a trip abroad' },
  who: { zh: '任何单位人员', en: 'Anyone of a unit' },
  creates: true,
  input: tripInputs.plan,
  stages: ['new'],
  by: () => [{ to: 'staff' }],
  facts: async (read, c) => ({ others: c.input ? await othersIn(read, Number(c.input.from.slice(0, 4)), c.id) : [] }),
  rules: {
    'thrift.trips-abroad': (c) =>
      c.input
        ? inPlan({
            plan: c.input.plan ?? null,
            members: c.input.members,
            earlier: 0,
            same: usedFor(c.facts.others, c.input.plan),
            year: Number(c.input.from.slice(0, 4)),
            ...caps(c),
          })
        : pending(),
    'thrift.budget': ({ input }) => {
      if (!input) return pending()
      if (input.cost === 0 || input.budget) return holds({ cost: input.cost })
      return fails({
        field: 'budget',
        facts: { cost: input.cost },
        says: { zh: '经费{cost}元未列预算科目', en: '{cost} yuan without a budget line' },
        wayOut: { zh: '列明预算科目', en: 'Name the budget line' },
      })
    },
    'system.input': ({ input, today, org, at }) => {
      if (!input) return pending()
      const no = (field: string, zh: string, en: string) =>
        fails({ field, says: { zh, en }, wayOut: { zh: '请更正', en: 'Correct it' } })
      if (input.until < input.from) return no('until', '回国早于出境', 'It ends before it begins')
      if (input.from <= today.toString()) return no('from', '出境日期不在今日之后', 'That date is not ahead')
      return org.holderOf(input.leader, at) === undefined
        ? no('leader', '团长职务无人任职', 'Nobody holds that post')
        : holds()
    },
  },
  decide: (c) => [
    { type: 'trip-abroad.planned', data: { on: c.today.toString(), post: actedAs(c.actor), delegation: c.input } },
  ],
})
