import type { Grant, Principal, Viewpoint } from '#kernel'
import { approvers } from './approvers.ts'
import { asExtended } from './extension.ts'
import type { Leave } from './state.ts'

type C = Viewpoint<Leave>

/** One's own leave, also while somebody acts; not whoever acts, who would end the other's leave. */
export const ownOrOffice = ({ state, org }: C): readonly Grant[] => {
  if (state.stage === 'new') return []
  const unit = org.post(state.post)?.unit
  const own = state.posts.map((post): Grant => ({ to: `post:${post}`, inPerson: true, whileAway: true }))
  return [...own, { to: state.tier === 'staff' && unit !== undefined ? `post:${org.head(unit)}` : 'office' }]
}

/** Of an extension: whoever decides on leave as long as it becomes. */
export const byApprover = (c: C): readonly Grant[] => {
  const asked = asExtended(c.state)
  return asked ? approvers(c, asked) : []
}

/** Where somebody is and why concerns few people. The office files and answers for heads and leaders. */
export function audience(c: C): readonly Principal[] {
  const { state } = c
  if (state.stage === 'new') return []
  return [
    ...state.posts.map((post): Principal => `post:${post}`),
    ...byApprover(c).map((grant) => grant.to),
    ...(state.tier === 'staff' ? [] : ['office' as const]),
    ...(state.tier === 'mayor' ? ['leaders' as const] : []),
  ]
}

/** Whoever acts is told. */
export function readers(c: C): readonly Principal[] {
  const { state, org } = c
  if (state.stage === 'new' || !('approved' in state)) return []
  const others = state.also.map(({ acting }) => `post:${acting}` as const)
  const standIn = state.acting ?? org.standInOf(state.post, Temporal.Instant.from(state.begins))?.post
  return standIn === undefined ? others : [`post:${standIn}`, ...others]
}
