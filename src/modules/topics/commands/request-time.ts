import { pending } from '#kernel'
import { anyOf } from '../authority.ts'
import { askedUnit, command, mark } from '../command.ts'
import { currentRow, waiting } from '../consultation.ts'
import * as inputs from '../contract/inputs.ts'
import { extendInTime } from '../rules/countersign.ts'
import { drafted } from '../state.ts'

export const requestTime = command({
  name: 'topic.request-time',
  title: { zh: '商请延期回复', en: 'Ask for more time' },
  who: { zh: '被征求意见单位人员', en: 'Anybody of the unit asked' },
  input: inputs.requestTime,
  stages: ['consulting'],
  by: (c) => anyOf(waiting(drafted(c.state)), c),
  rules: {
    'countersign.extend': (c) => {
      const id = c.actor && askedUnit(c, c.actor)
      const row = id && currentRow(drafted(c.state), id)
      return c.input && row
        ? extendInTime({ row, name: c.org.name(id).zh, around: c, until: c.input.until })
        : pending({ zh: '期限届满前提出', en: 'Before the time is up' })
    },
  },
  decide: (c) => [
    {
      type: 'topic.time-requested',
      data: { unit: askedUnit(c, c.actor)!, until: c.input.until, reason: c.input.reason, ...mark(c) },
    },
  ],
})
