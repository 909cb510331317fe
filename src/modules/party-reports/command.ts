import { commandsOf, post, type Grant, type Viewpoint } from '#kernel'
import type { PartyReportEvent } from './events.ts'
import type { PartyReport } from './state.ts'

export const command = commandsOf<PartyReport, PartyReportEvent>()

/** Who reports to the Party committee: the office, or, where it reads the rules so, also the head of the lead unit (party-lead-window). */
export function reporters(c: Viewpoint<PartyReport>): Grant[] {
  const office: Grant = { to: 'office', norm: 'party.report-important' }
  if (c.reading('party-lead-window').by !== 'lead-unit') return [office]
  return [
    office,
    ...c.org.units(c.at).map((unit) => ({ to: post(c.org.head(unit.id)), norm: 'party.report-important' })),
  ]
}
