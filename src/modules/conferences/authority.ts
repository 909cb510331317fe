import { post, unit, type Acted, type Grant, type PostId, type Principal, type UnitId, type Viewpoint } from '#kernel'
import type { Signer } from './events.ts'
import { anyone, needAdmission } from './guests.ts'
import { known, type Conference, type Known } from './state.ts'

type C = Viewpoint<Conference>

export const leadUnit = (c: C): Grant[] => [{ to: unit(known(c.state).lead) }]
/** The head answers for what the unit sends out. */
export const leadHead = (c: C): Grant[] => [{ to: post(c.org.head(known(c.state).lead)), norm: 'unit.head' }]

const mayor: PostId = 'mayor'
const director: PostId = 'office-director'
const generalAffairs: PostId = 'office-deputy'

/** Units in nobody's charge answer to the mayor, who leads the whole. */
export const leaderInCharge = (lead: UnitId, { org, at }: Pick<C, 'org' | 'at'>): PostId =>
  org.leaderInCharge(lead, at) ?? mayor

/** 以县政府名义的报县长，部门本系统的由分管领导批准. */
export const approverOf = (s: Pick<Known, 'sort' | 'lead'>, c: Pick<C, 'org' | 'at'>): PostId =>
  s.sort === 'system' ? leaderInCharge(s.lead, c) : mayor
export const byApprover = (c: C): Grant[] => [{ to: post(approverOf(known(c.state), c)), norm: 'conference.approval' }]

/** 县政府办公室审核: the director, or the deputy for general affairs. */
export const byOffice = (): Grant[] =>
  [director, generalAffairs].map((id) => ({ to: post(id), norm: 'conference.plan' }))

export const foreignUnits = ({ org, at }: Pick<C, 'org' | 'at'>): readonly UnitId[] =>
  org.unitsWithDuty('foreign-affairs', at)
export const byForeignAffairs = (c: C): Grant[] =>
  foreignUnits(c).map((id) => ({ to: post(c.org.head(id)), norm: 'conference.foreign' }))

/** Guests who come only with the leader's word are the leader in charge's to admit, under the norm that asks for it. */
export function admitsGuests(c: C): Grant[] {
  const s = known(c.state)
  const to = post(leaderInCharge(s.lead, c))
  const needed = needAdmission(s, c)
  const norms = [
    ...(needed.leaders.length ? ['conference.no-mayor'] : []),
    ...(needed.townshipHeads.length ? ['conference.no-township-heads'] : []),
  ]
  return norms.length ? norms.map((norm) => ({ to, norm })) : [{ to }]
}

/** Whoever has it before them sends it back. */
export function byHolder(c: C): Grant[] {
  if (c.state.stage === 'reviewing') return byOffice()
  return c.state.stage === 'foreign-affairs' ? byForeignAffairs(c) : byApprover(c)
}

/** In whose name somebody acted: a leader whose word the office recorded, or whoever is stood in for. */
export const signer = ({ post: own, for: away, recorded }: Acted): Signer => ({
  post: recorded?.post ?? own,
  for: away ?? null,
})

/** The unit whose business somebody does: that of the post stood in for, where there is one. */
export const unitOf = (acted: Pick<Acted, 'post' | 'for'>, { org }: Pick<C, 'org'>): UnitId | undefined =>
  org.post(acted.for ?? acted.post)?.unit

/** The office keeps the plan and the leaders see all of it; those invited from the approval on. */
export function audience(c: C): Principal[] {
  const s = known(c.state)
  return ['office', 'leaders', unit(s.lead), ...(s.foreignOffice ? [unit(s.foreignOffice.unit)] : []), ...readers(c)]
}

/** An approved conference is sent to those invited; so is what becomes of it. */
export function readers(c: C): Principal[] {
  const s = known(c.state)
  if (!s.approval) return []
  return [...s.leaders.map(post), ...s.townshipHeads.map((id) => post(c.org.head(id)))]
}

export const asksAdmission = (c: C): boolean => {
  const s = known(c.state)
  return !s.guests && anyone(needAdmission(s, c))
}
