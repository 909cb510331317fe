import { defineModule } from '#kernel'
import { partyReports } from './procedure.ts'

export const partyReportsModule = defineModule({
  name: 'party-reports',
  title: { zh: '请示报告', en: 'Party reports' },
  procedures: [partyReports],
})

export { partyReports } from './procedure.ts'
export { register } from './register.ts'
export type { About, PartyReportEvent } from './events.ts'
export type { PartyReport } from './state.ts'
