import { defineModule } from '#kernel'
import { leave } from './procedure.ts'
import { reactions } from './reactions.ts'

export const leaveModule = defineModule({
  name: 'leave',
  title: { zh: '请假', en: 'Leave' },
  procedures: [leave],
  reactions,
})
export type { LeaveEvent } from './events.ts'
export type { Leave } from './state.ts'
