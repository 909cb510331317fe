import { defineModule } from '#kernel'
import { answer } from './answer/procedure.ts'
import { incoming } from './procedure.ts'
import { reactions } from './reactions.ts'

export const incomingModule = defineModule({
  name: 'incoming',
  title: { zh: '收文', en: 'Received documents' },
  procedures: [incoming, answer],
  reactions,
})

export { filedIncoming } from './filing.ts'
export type { IncomingEvent } from './events.ts'
export type { Incoming } from './state.ts'
