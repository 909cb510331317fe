import { Fault } from '#kernel'
import type { PartyReportEvent } from './events.ts'

export type Sent = Extract<PartyReportEvent, { type: 'party-report.sent' }>['data']
export type Acknowledged = Extract<PartyReportEvent, { type: 'party-report.acknowledged' }>['data']

export type PartyReport =
  | { readonly stage: 'new' }
  | (Sent & { readonly stage: 'sent' })
  | (Sent & { readonly stage: 'acknowledged'; readonly acknowledged: Acknowledged })

export const none: PartyReport = { stage: 'new' }

export function evolve(state: PartyReport, event: PartyReportEvent): PartyReport {
  switch (event.type) {
    case 'party-report.sent':
      return { stage: 'sent', ...event.data }
    case 'party-report.acknowledged':
      if (state.stage === 'new') throw new Fault('A report that nobody has sent')
      return { ...state, stage: 'acknowledged', acknowledged: event.data }
  }
}
