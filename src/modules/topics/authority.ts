import {
  post,
  unit,
  type Grant,
  type PostId,
  type Principal,
  type Surroundings,
  type UnitId,
  type Viewpoint,
} from '#kernel'
import { listed } from './consultation.ts'
import { drafted, type Drafted, type Topic } from './state.ts'

type C = Viewpoint<Topic>

/** Where a unit's work is now: merged into another, its topics and questions are the other's. */
export const unitNow = (id: UnitId, { org }: Pick<Surroundings, 'org'>): UnitId => org.post(org.head(id))?.unit ?? id

/** Work on the matter itself: anybody of the lead unit. */
export const leadUnit = (c: C): Grant[] => [{ to: unit(unitNow(drafted(c.state).lead, c)) }]
/** Anybody of the units named. */
export const anyOf = (units: readonly UnitId[], c: C): Grant[] => units.map((id) => ({ to: unit(unitNow(id, c)) }))
/** The head answers for what the unit sends out. */
export const leadHead = (c: C): Grant[] => [{ to: post(c.org.head(drafted(c.state).lead)), norm: 'unit.head' }]

/** The leader in charge of the lead unit. Units in nobody's charge answer to the mayor, who leads the whole (norm topic.chain). */
export const leaderInCharge = (t: { readonly lead: UnitId }, c: Pick<Surroundings, 'org' | 'at'>): PostId =>
  c.org.leaderInCharge(t.lead, c.at) ?? 'mayor'
export const byLeader = (c: C): Grant[] => [{ to: post(leaderInCharge(drafted(c.state), c)), norm: 'topic.chain' }]
export const byDirector = (): Grant[] => [{ to: post('office-director'), norm: 'topic.chain' }]
export const byMayor = (): Grant[] => [{ to: post('mayor'), norm: 'topic.chain' }]

/** Whoever has the topic before them sends it back. */
export function byHolder(c: C): Grant[] {
  if (c.state.stage === 'reviewing') return byLeader(c)
  return c.state.stage === 'approving' ? byMayor() : byDirector()
}

/** The units whose review the attributes call for: the justice bureau, the market bureau. */
export function reviewers(t: Drafted, { org, at }: Pick<Surroundings, 'org' | 'at'>): UnitId[] {
  const legality = t.normative || t.majorDecision ? org.unitsWithDuty('legality-review', at) : []
  return [...legality, ...(t.marketActors ? org.unitsWithDuty('fair-competition', at) : [])]
}

/** Grows on the way: the lead unit, those asked, the chain and the office from submission, the leaders once it is in the pool. */
export function audience(c: C): Principal[] {
  if (c.state.stage === 'new') return []
  const t = c.state
  const asked = listed(t).filter((id) => t.rows.some((row) => row.unit === id))
  const sent = t.submissions > 0 || t.raised !== null
  const pooled = t.mayor !== null || 'slot' in t || t.stage === 'pooled'
  const units = [...new Set([t.lead, ...asked, ...reviewers(t, c)])].map(unit)
  return [
    ...units,
    ...(sent ? (['office', post(leaderInCharge(t, c)), post('mayor')] as const) : []),
    ...(pooled ? (['leaders'] as const) : []),
  ]
}

/** Sent to be read: a decision goes to everybody who was asked. */
export function readers(c: C): Principal[] {
  if (c.state.stage !== 'decided' && c.state.stage !== 'closed') return []
  const { lead, units, townships, decision } = c.state
  return [
    ...new Set([lead, ...units, ...townships, ...(decision.lead ? [decision.lead] : []), ...decision.assist]),
  ].map(unit)
}
