import { defineModule } from '#kernel'
import { minutesProcedure } from './procedure.ts'
import { reactions } from './reactions.ts'

export const minutes = defineModule({
  name: 'minutes',
  title: { zh: '会议纪要', en: 'Minutes' },
  procedures: [minutesProcedure],
  reactions,
})

export { minutesProcedure } from './procedure.ts'
export type { MinutesEvent } from './events.ts'
export type { Minutes } from './state.ts'
