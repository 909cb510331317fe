import { linkInputs } from '../../contract/link.ts'
import { command } from '../command.ts'

export const close = command({
  name: 'calendar-link.close',
  title: { zh: '停用', en: 'Close' },
  who: { zh: '本人', en: 'Oneself' },
  input: linkInputs.close,
  stages: ['open'],
  by: ({ state }) => (state.stage === 'open' ? [{ to: `post:${state.post}`, inPerson: true, whileAway: true }] : []),
  decide: (c) => [{ type: 'calendar-link.closed', data: { on: c.today.toString() } }],
})
