import { defineModule } from '#kernel'
import { entrustmentProcedure } from './entrustment/procedure.ts'
import { leaderReportProcedure } from './report/procedure.ts'
import { standingDutyProcedure } from './standing/procedure.ts'

export const dutiesModule = defineModule({
  name: 'duties',
  title: { zh: '领导职责', en: "Leaders' duties" },
  procedures: [standingDutyProcedure, entrustmentProcedure, leaderReportProcedure],
})
