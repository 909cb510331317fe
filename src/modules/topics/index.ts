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

// A consultation is the same for every kind whose text goes round to units: the drafts of documents use it too.
export { documentOwed, type DocumentOwed } from './aftermath.ts'
export { leaderInCharge, unitNow } from './authority.ts'
export {
  accountCovers,
  coordinationOf,
  currentRow,
  disagreeing,
  disagrees,
  evolveConsultation,
  isAsked,
  listed,
  waiting,
  type Consultation,
  type Row as ConsultationRow,
} from './consultation.ts'
export type { Consulting, ConsultingEvent } from './consulting.ts'
export { replyDeadlines, silenceOf } from './reply-deadlines.ts'
export { extendInTime, replyInTime } from './rules/countersign.ts'
export { firstWrong, notFuture, notPast, onceEntered, unitList, wrong } from './rules/entered.ts'
export { namedShown, signerShown } from './views/named.ts'
export { consultationTable } from './views/table.ts'
