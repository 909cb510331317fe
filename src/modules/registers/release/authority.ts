import { post, unit, type Grant, type PostId, type Surroundings, type UnitId } from '#kernel'
import { drafted, type ReleaseState } from './state.ts'

/** 审定: the leader in charge of the unit; the mayor where nobody is. */
export const approverOf = (of: UnitId, { org, at }: Pick<Surroundings, 'org' | 'at'>): PostId =>
  org.leaderInCharge(of, at) ?? 'mayor'
type C = Pick<Surroundings, 'org' | 'at'> & { readonly state: ReleaseState }
export const byApprover = (c: C): Grant[] => [
  { to: post(approverOf(drafted(c.state).unit, c)), norm: 'release.approved' },
]
export const byUnit = ({ state }: Pick<C, 'state'>): Grant[] => [{ to: unit(drafted(state).unit) }]
export const byHead = ({ state, org }: C): Grant[] => [{ to: post(org.head(drafted(state).unit)), norm: 'unit.head' }]
