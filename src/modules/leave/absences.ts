import type { AbsenceNotice } from '#org'
import type { Asked } from './asked.ts'
import { shownReason } from './labels.ts'
import type { LeaveKind } from './state.ts'
import { later } from './when.ts'

/** One for every post of the person; the one who was named acts for the post that the leave is about. Nobody was away before it was approved. */
export const absencesOf = (asked: Asked & { readonly kind: LeaveKind }, at: Temporal.Instant): AbsenceNotice[] =>
  asked.posts.map((post) => ({
    post,
    kind: 'away',
    from: later(asked.begins, at),
    until: asked.ends,
    ...(asked.acting !== null && post === asked.post ? { acting: asked.acting } : {}),
    reason: shownReason(asked.kind),
  }))
