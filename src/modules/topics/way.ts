import { disagreeing } from './consultation.ts'
import type { NextStage } from './events.ts'
import { isChained } from './rules/case.ts'
import type { Drafted } from './state.ts'

/** Only the mayor may let an unsettled topic, or staffing provisions, go to a meeting (norms topic.unsettled, topic.staffing). */
const needsRelease = (t: Drafted): boolean => disagreeing(t).length > 0 || t.staffing === 'within'

/** What the mayor raised has been approved by being raised; a disagreement still goes to the leader in charge first. */
export function afterSubmission(t: Drafted): NextStage {
  if (!t.raised) return 'reviewing'
  if (disagreeing(t).length) return 'reviewing'
  return needsRelease(t) ? 'approving' : 'pooled'
}

/** A special meeting is the leader's own: the chain ends with the review. */
export function afterReview(t: Drafted): NextStage {
  if (!isChained(t.meeting)) return 'pooled'
  if (t.raised) return needsRelease(t) ? 'approving' : 'pooled'
  return 'balancing'
}

export const afterBalance = (t: Pick<Drafted, 'meeting'>): NextStage => (isChained(t.meeting) ? 'approving' : 'pooled')
