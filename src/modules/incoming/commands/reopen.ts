import { byDirector } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import type { OpenStage } from '../events.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known, type Known } from '../state.ts'

/** A returned paper to its check, a filed or answered one to whoever works on it. */
const nextOf = (s: Known): OpenStage =>
  s.stage === 'returned' ? 'registered' : s.work ? 'undertaking' : s.presented ? 'instructing' : 'checked'

export const reopen = command({
  name: 'incoming.reopen',
  title: { zh: '恢复办理', en: 'Reopen' },
  who: { zh: '办公室主任', en: 'Office director' },
  input: inputs.reopen,
  stages: ['returned', 'replied', 'filed'],
  by: byDirector,
  rules: { 'secrecy.keep': (c) => unmarked(c.input) },
  decide: (c) => [
    {
      type: 'incoming.reopened',
      data: { ...markOf(c), to: nextOf(known(c.state)), reason: c.input.reason, keeps: true },
    },
  ],
})
