import { post, unit, type Acted, type Grant, type PostId, type Principal, type UnitId, type Viewpoint } from '#kernel'
import type { Signer } from './events.ts'
import { invitedIn, known, type Engagement } from './state.ts'

type C = Viewpoint<Engagement>

const mayor: PostId = 'mayor'
const director: PostId = 'office-director'
const generalAffairs: PostId = 'office-deputy'

/** 由县政府办公室统一安排: the director, or the deputy for general affairs. */
export const byOffice = (): Grant[] =>
  [director, generalAffairs].map((id) => ({ to: post(id), norm: 'engagement.through-office' }))
export const byMayor = (): Grant[] => [{ to: post(mayor), norm: 'engagement.ceremonies' }]

export const hostUnit = (c: C): Grant[] => [{ to: unit(known(c.state).host) }]
export const hostOrOffice = (c: C): Grant[] => [...hostUnit(c), ...byOffice()]

export const foreignUnits = ({ org, at }: Pick<C, 'org' | 'at'>): readonly UnitId[] =>
  org.unitsWithDuty('foreign-affairs', at)
export const byForeignAffairs = (c: C): Grant[] =>
  foreignUnits(c).map((id) => ({ to: post(c.org.head(id)), norm: 'conference.foreign' }))

/** In whose name somebody acted: a leader whose word the office recorded, or whoever is stood in for. */
export const signer = ({ post: own, for: away, recorded }: Acted): Signer => ({
  post: recorded?.post ?? own,
  for: away ?? null,
})
/** The unit whose business somebody does: that of the post stood in for, where there is one. */
export const unitOf = (acted: Pick<Acted, 'post' | 'for'>, { org }: Pick<C, 'org'>): UnitId | undefined =>
  org.post(acted.for ?? acted.post)?.unit

/** The office, the leaders, who invites; foreign affairs where it is concerned. */
export function audience(c: C): Principal[] {
  const s = known(c.state)
  const invitation = invitedIn(s)
  return ['office', 'leaders', unit(s.host), ...(invitation?.foreign ? foreignUnits(c).map((id) => unit(id)) : [])]
}

/** Whoever attends is sent the arrangement, and what becomes of it. */
export const readers = (c: C): Principal[] => (invitedIn(c.state)?.arrangement?.attends ?? []).map((id) => post(id))
