/** What screens and API clients share with the server: inputs, views and words. Imports nothing of the server. */
export { entrustment, leaderReport, standingDuty } from './contract/input.ts'
export type { EntrustmentView, LeaderReportView, StandingDutyView } from './contract/view.ts'
export { entrustmentView, leaderReportView, standingDutyView } from './contract/view.ts'
export { fieldKeys, fields, sorts, subjects, type Field, type Sort, type Subject } from './contract/word.ts'
