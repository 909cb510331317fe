import { defineModule } from '#kernel'
import { calendar } from './calendar/procedure.ts'
import { interpretations } from './interpretations/procedure.ts'
import { organisation } from './organisation/procedure.ts'
import { reactions } from './reactions.ts'

export const orgModule = defineModule({
  name: 'org',
  title: { zh: '机构与日历', en: 'Organisation and calendar' },
  procedures: [organisation, interpretations, calendar],
  reactions,
})

/** Events after which every open matter has to be derived again (refreshAll): who is in charge, how a norm reads, which days are off. */
export const refreshOn: readonly string[] = [
  'organisation.charge-set',
  'organisation.unit-added',
  'organisation.unit-merged',
  'organisation.unit-closed',
  'organisation.post-added',
  'organisation.post-closed',
  'interpretations.adopted',
  'calendar.imported',
]
