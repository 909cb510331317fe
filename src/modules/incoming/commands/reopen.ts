import { fails, holds } from '#kernel'
import { byDirector } from '../authority.ts'
import { command, markOf } from '../command.ts'
import { inputs } from '../contract.ts'
import type { OpenStage } from '../events.ts'
import { unmarked } from '../rules/secrecy.ts'
import { known, type Known } from '../state.ts'

/** A returned paper to its check, a filed or answered one to whoever works on it. */
const nextOf = (s: Known): OpenStage =>
  s.stage === 'returned' ? 'registered' : s.work ? 'undertaking' : s.presented ? 'instructing' : 'checked'

const handedOver = fails({
  says: { zh: '该件已移交档案馆', en: 'The archive has taken it over' },
  wayOut: { zh: '由档案馆退回后再恢复办理，或另行登记办理', en: 'Let the archive send it back, or register it anew' },
})

export const reopen = command({
  name: 'incoming.reopen',
  title: { zh: '恢复办理', en: 'Reopen' },
  who: { zh: '办公室主任', en: 'Office director' },
  input: inputs.reopen,
  stages: ['returned', 'replied', 'filed'],
  by: byDirector,
  facts: async (read, c) => ({ atArchive: (await read.matter('archive-item', `incoming-${c.id}`))?.closed ?? false }),
  rules: {
    'secrecy.keep': (c) => unmarked(c.input),
    // What the archive has taken over is no longer the office's to change.
    'system.input': (c) => (c.facts?.atArchive ? handedOver : holds()),
  },
  decide: (c) => [
    {
      type: 'incoming.reopened',
      data: { ...markOf(c), to: nextOf(known(c.state)), reason: c.input.reason, keeps: true },
    },
  ],
})
