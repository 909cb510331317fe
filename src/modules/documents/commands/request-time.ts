import { pending } from '#kernel'
import { currentRow, extendInTime } from '#modules/topics'
import { anyOf, stillAsked } from '../authority.ts'
import { askedUnit, command, signed } from '../command.ts'
import { inputs } from '../contract.ts'
import { drafted } from '../state.ts'

export const requestTime = command({
  name: 'document.request-time',
  title: { zh: '商请延期会签', en: 'Ask for more time' },
  who: { zh: '会签部门人员', en: 'Anybody of the unit asked' },
  input: inputs['request-time'],
  stages: ['countersigning'],
  by: (c) => anyOf(stillAsked(c), c),
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
      type: 'document.time-requested',
      data: { unit: askedUnit(c, c.actor)!, until: c.input.until, reason: c.input.reason, ...signed(c) },
    },
  ],
})
