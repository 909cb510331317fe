import { defineModule } from '#kernel'
import { clash } from './clash/procedure.ts'
import { reactions as clashReactions } from './clash/reactions.ts'
import { calendarLink } from './link/procedure.ts'
import { engagement } from './procedure.ts'
import { reactions } from './reactions.ts'
import { weekPlan } from './week/procedure.ts'

export const engagements = defineModule({
  name: 'engagements',
  title: { zh: '公务活动', en: 'Engagements' },
  procedures: [engagement, weekPlan, calendarLink, clash],
  reactions: [...reactions, ...clashReactions],
})

export { calendarOf, type Appointment } from './link/feed.ts'
export type { CalendarLink } from './link/state.ts'
