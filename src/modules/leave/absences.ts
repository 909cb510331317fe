import type { PostId } from '#kernel'
import type { AbsenceNotice } from '#org'
import type { Asked } from './asked.ts'
import { shownReason } from './labels.ts'
import { actingFor } from './seats.ts'
import type { LeaveKind } from './state.ts'
import { later } from './when.ts'

type Away = Asked & { readonly kind: LeaveKind }

const noticeOf = (asked: Away, post: PostId, from: string): AbsenceNotice => {
  const acting = actingFor(asked, post)
  return {
    post,
    kind: 'away',
    from,
    until: asked.ends,
    ...(acting === null ? {} : { acting }),
    reason: shownReason(asked.kind),
  }
}

/** One for every post of the person, each with whoever was named for it. Nobody was away before it was approved. */
export const absencesOf = (asked: Away, at: Temporal.Instant): AbsenceNotice[] =>
  asked.posts.map((post) => noticeOf(asked, post, later(asked.begins, at)))

/** The same absence with a later end: it began when it began. */
export const prolonged = (asked: Away): AbsenceNotice[] =>
  asked.posts.map((post) => noticeOf(asked, post, asked.begins))
