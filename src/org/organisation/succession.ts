import type { UnitId, Verdict } from '#kernel'
import { chargeNow, postOf, unitOf } from './lookups.ts'
import { underMayor } from './rules.ts'
import type { OrganisationState } from './state.ts'

type View = { readonly state: OrganisationState; readonly at: Temporal.Instant }

/** audit.independence outlives the unit: what it had open goes only to where the mayor alone directs it. */
export function staysUnderMayor({ state, at }: View, field: string, unit: UnitId, successor: UnitId): Verdict {
  const former = unitOf(state, unit, at)
  const charge = chargeNow(state, at).find((one) => one.unit === successor)
  const leader = charge && postOf(state, charge.leader, at)
  return underMayor({ field, given: former?.independent && leader ? [{ unit: former.name, leader }] : [] })
}
