import { defineModule } from '#kernel'
import { meeting } from './procedure.ts'
import { reactions } from './reactions.ts'

export const meetings = defineModule({
  name: 'meetings',
  title: { zh: '会议', en: 'Meetings' },
  procedures: [meeting],
  reactions,
})

export { conclusions, kinds, type Subject } from './contract.ts'
export type { Closed, ConcludedItem, MeetingEvent } from './events.ts'
export { meeting } from './procedure.ts'
export { sessionOf, type Session } from './session.ts'
export type { Meeting } from './state.ts'
