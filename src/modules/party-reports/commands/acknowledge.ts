import { fails, holds } from '#kernel'
import { command, reporters } from '../command.ts'
import * as inputs from '../contract.ts'

export const acknowledge = command({
  name: 'party-report.acknowledge',
  title: { zh: '登记回执', en: 'Enter the receipt' },
  who: { zh: '办公室人员', en: 'The office' },
  input: inputs.acknowledge,
  stages: ['sent'],
  by: reporters,
  rules: {
    'system.input': (c) => {
      if (!c.input || c.state.stage === 'new') return holds()
      const facts = { sent: c.state.on, on: c.input.on }
      const wayOut = { zh: '更正签收日期', en: 'Correct the date' }
      if (c.input.on > c.today.toString())
        return fails({ facts, says: { zh: '签收日期{on}还没有到', en: '{on} is still to come' }, wayOut, field: 'on' })
      return c.input.on < c.state.on
        ? fails({
            facts,
            says: { zh: '签收日期{on}早于报出日期{sent}', en: '{on} is before it was sent, {sent}' },
            wayOut,
            field: 'on',
          })
        : holds()
    },
  },
  decide: (c) => [
    {
      type: 'party-report.acknowledged',
      data: {
        receipt: c.input.receipt,
        received: c.input.on,
        text: c.input.text ?? null,
        on: c.today.toString(),
        by: c.actor.for ?? c.actor.post,
      },
    },
  ],
})
