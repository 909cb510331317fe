import { defineModule } from '#kernel'
import { topics } from './procedure.ts'
import { reactions } from './reactions.ts'

export const topicsModule = defineModule({
  name: 'topics',
  title: { zh: '议题', en: 'Topics' },
  procedures: [topics],
  reactions,
})

export { topics } from './procedure.ts'
export type { TopicEvent } from './events.ts'
export type { Topic } from './state.ts'
export { partyReported, type PartyLead } from './rules/timing.ts'
