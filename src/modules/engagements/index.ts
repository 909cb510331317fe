import { defineModule } from '#kernel'
import { calendarLink } from './link/procedure.ts'
import { engagement } from './procedure.ts'
import { reactions } from './reactions.ts'
import { weekPlan } from './week/procedure.ts'

export const engagements = defineModule({
  name: 'engagements',
  title: { zh: '公务活动', en: 'Engagements' },
  procedures: [engagement, weekPlan, calendarLink],
  reactions,
})

export { calendarOf, type Appointment } from './link/feed.ts'
export type { CalendarLink } from './link/state.ts'
