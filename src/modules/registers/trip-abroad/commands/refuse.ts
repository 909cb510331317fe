import { tripInputs } from '../../contract/input.ts'
import { actedAs } from '../../entry.ts'
import { command } from '../state.ts'

export const refuse = command({
  name: 'trip-abroad.refuse',
  title: { zh: '不予批准', en: 'Refuse' },
  who: { zh: '县长', en: 'Mayor' },
  input: tripInputs.refuse,
  stages: ['planned'],
  recordable: true,
  by: () => [{ to: 'post:mayor', norm: 'thrift.trips-abroad' }],
  decide: (c) => [
    { type: 'trip-abroad.refused', data: { on: c.today.toString(), post: actedAs(c.actor), reason: c.input.reason } },
  ],
})
