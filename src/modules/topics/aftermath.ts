import type { Surroundings } from '#kernel'
import { isImportant } from './rules/case.ts'
import type { Decision, Drafted } from './state.ts'

const decisionOf = (t: Drafted): Decision | undefined =>
  'decision' in t && t.decision.conclusion !== 'rejected' ? t.decision : undefined

/** Whether the decision on an important matter still has to be reported to the Party committee; a report of before the meeting is another one. */
export function reportOwed(t: Drafted): 'none' | 'open' | 'sent' {
  if (!decisionOf(t) || !isImportant(t)) return 'none'
  return t.reports.some((report) => report.after) ? 'sent' : 'open'
}

export type DocumentOwed = {
  readonly norm: 'document.after-meeting' | 'document.after-revision'
  readonly from: string
}

/** The document that a meeting adopted: which norm gives its term, and from which day it runs (reading revision-start). */
export function documentOwed(t: Drafted, { reading }: Pick<Surroundings, 'reading'>): DocumentOwed | undefined {
  const decision = decisionOf(t)
  if (!decision || !(t.document || t.normative || decision.revision !== null)) return undefined
  const closed = decision.closedOn ?? decision.on
  if (decision.revision !== 'major') return { norm: 'document.after-meeting', from: closed }
  return {
    norm: 'document.after-revision',
    from: reading('revision-start').from === 'revision-ordered' ? decision.on : closed,
  }
}
