import { holds, pending } from '#kernel'
import { wrong } from '#modules/topics'
import { byHolder } from '../authority.ts'
import { command, moved } from '../command.ts'
import { inputs } from '../contract.ts'
import { keys, steps } from '../contract/words.ts'
import type { Stage } from '../events.ts'

export const returnBack = command({
  name: 'document.return',
  title: { zh: '退回', en: 'Send back' },
  help: {
    zh: '退回以前的任一环节并说明理由；可改后直接回到本环节，也可重新走',
    en: 'To any earlier step with the reason; it comes straight back or runs again',
  },
  who: { zh: '现处环节的办理人', en: 'Whoever has it before them' },
  input: inputs.return,
  stages: ['checking', 'countersigning', 'reviewing', 'submitting', 'signing'],
  recordable: true,
  by: byHolder,
  rules: {
    'system.input': (c) => {
      if (!c.input) return pending()
      const order: readonly string[] = [...keys(steps), 'signing']
      return order.indexOf(c.input.to) < order.indexOf(c.state.stage)
        ? holds()
        : wrong('to', '只能退回以前的环节', 'Only to an earlier step')
    },
  },
  decide: (c) => {
    const { to, resume, suggestions, reason } = c.input
    return [
      {
        type: 'document.returned',
        data: { from: c.state.stage as Stage, to, resume, suggestions, reason, ...moved(c) },
      },
    ]
  },
})
