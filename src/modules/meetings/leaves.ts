import type { Absence, PostId, Surroundings } from '#kernel'
import { startOf } from './membership.ts'
import type { Known } from './state.ts'

/** Others than leaders who were excused and of whom the mayor was not yet told (汇总后向县长报告). */
export function unreported(state: Known, { org }: Pick<Surroundings, 'org'>): PostId[] {
  const leaders = org.leaders(startOf(state.starts))
  return Object.entries(state.leaves).flatMap(([post, leave]) =>
    leave.stage === 'granted' && !leave.reported && !leaders.includes(post) ? [post] : [],
  )
}

/** A leader's absence was granted where leave is granted, and reaches the meeting without being asked for again. */
export function absenceOf(state: Known, post: PostId, { org }: Pick<Surroundings, 'org'>): Absence | undefined {
  const at = startOf(state.starts)
  return org.leaders(at).includes(post) ? org.absences(at).find((absence) => absence.post === post) : undefined
}

export type OnLeave = { readonly post: PostId; readonly reason: string }

/** Who is excused: by leave of absence from this meeting, or as a leader who is away. */
export function onLeave(state: Known, posts: readonly PostId[], c: Pick<Surroundings, 'org'>): OnLeave[] {
  return posts.flatMap((post) => {
    const leave = state.leaves[post]
    if (leave?.stage === 'granted') return [{ post, reason: leave.reason }]
    const absence = absenceOf(state, post, c)
    return absence ? [{ post, reason: absence.reason }] : []
  })
}
