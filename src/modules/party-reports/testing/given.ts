import { specify } from '#kernel/testing'
import { demoWorld } from '#org/testing'
import type { PartyReportEvent } from '../events.ts'
import { partyReports } from '../procedure.ts'

export const given = specify(partyReports, demoWorld())
export const givenIn = (options: Parameters<typeof demoWorld>[0]) => specify(partyReports, demoWorld(options))

export const sent: PartyReportEvent = {
  type: 'party-report.sent',
  data: {
    subject: '2026年县级预算调整方案',
    form: 'filing',
    number: '报县委〔2026〕1号',
    about: { kind: 'topic', id: 'topic-1' },
    text: null,
    files: [],
    on: '2026-03-10',
    by: 'office-meetings',
  },
}
export const acknowledged: PartyReportEvent = {
  type: 'party-report.acknowledged',
  data: { receipt: '县委办签收0312', received: '2026-03-11', text: null, on: '2026-03-11', by: 'office-meetings' },
}
