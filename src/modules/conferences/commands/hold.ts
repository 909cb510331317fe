import { fails, holds, pending } from '#kernel'
import { approverOf, leadUnit, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { approved } from '../rules/plan.ts'
import { known } from '../state.ts'

export const hold = command({
  name: 'conference.hold',
  title: { zh: '登记召开情况', en: 'Record that it was held' },
  who: { zh: '主办部门人员', en: 'Anyone of the lead unit' },
  input: inputs.hold,
  stages: ['planned', 'reviewing', 'foreign-affairs', 'approving', 'approved'],
  expected: (c) => c.state.stage === 'approved',
  by: leadUnit,
  rules: {
    'conference.approval': (c) =>
      approved({ approved: known(c.state).approval !== null, approver: c.org.name(approverOf(known(c.state), c)).zh }),
    'system.input': (c) => {
      if (!c.input) return pending()
      const facts = { date: c.input.date, today: c.today.toString() }
      if (c.input.date > facts.today)
        return fails({
          field: 'date',
          facts,
          says: { zh: '召开日期{date}在今日之后', en: '{date} is still to come' },
          wayOut: { zh: '召开后再登记', en: 'Record it afterwards' },
        })
      // The year's count goes by the planned date; a conference in another year was approved for none.
      if (c.input.date.slice(0, 4) !== known(c.state).date.slice(0, 4))
        return fails({
          field: 'date',
          facts,
          says: { zh: '召开日期{date}不在批准的年度', en: '{date} is not in the year that it was approved for' },
          wayOut: {
            zh: '核对日期；改到另一年度的须重新报批',
            en: 'Check the date; into another year it needs a new approval',
          },
        })
      return holds()
    },
  },
  decide: (c) => {
    const { date, hours, participants, cost, text } = c.input
    return [
      {
        type: 'conference.held',
        data: { on: c.today.toString(), by: signer(c.actor), date, hours, participants, cost, text: text ?? null },
      },
    ]
  },
})
