import { pending } from '#kernel'
import { leadHead, signer } from '../authority.ts'
import { command } from '../command.ts'
import { inputs } from '../contract.ts'
import { withinYear } from '../rules/plan.ts'
import { known } from '../state.ts'

export const reschedule = command({
  name: 'conference.reschedule',
  title: { zh: '改期', en: 'Reschedule' },
  help: {
    zh: '本年度内改期；改到另一年度的须重新报批',
    en: 'Within the year; into another year it has to be approved anew',
  },
  who: { zh: '主办部门主要负责人', en: 'Head of the lead unit' },
  input: inputs.reschedule,
  stages: ['approved'],
  by: leadHead,
  rules: {
    'conference.plan': (c) =>
      c.input ? withinYear({ from: known(c.state).date, to: c.input.date, today: c.today.toString() }) : pending(),
  },
  decide: (c) => [
    {
      type: 'conference.rescheduled',
      data: {
        on: c.today.toString(),
        by: signer(c.actor),
        date: c.input.date,
        time: c.input.time ?? known(c.state).time,
        reason: c.input.reason,
      },
    },
  ],
})
