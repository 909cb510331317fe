import { post as postPrincipal, unit as unitPrincipal, type PostId, type Principal, type UnitId } from '#kernel'
import type { OrganisationState } from '../organisation/state.ts'
import type { Snapshot } from './snapshot.ts'
import type { Acting, Lasting } from './stand-in.ts'

/** For each unit that took over others, those others: their papers stay readable. */
export function predecessorsOf(state: OrganisationState): ReadonlyMap<UnitId, readonly UnitId[]> {
  const direct = Map.groupBy(
    state.units.filter((unit) => unit.successor !== undefined),
    (unit) => unit.successor!,
  )
  const all = (id: UnitId, seen: ReadonlySet<UnitId>): UnitId[] =>
    (direct.get(id) ?? []).flatMap((unit) =>
      seen.has(unit.id) ? [] : [unit.id, ...all(unit.id, new Set([...seen, unit.id]))],
    )
  return new Map([...direct.keys()].map((id) => [id, all(id, new Set([id]))]))
}

type Known = {
  readonly lasting: Lasting
  readonly predecessors: ReadonlyMap<UnitId, readonly UnitId[]>
  readonly aliases: ReadonlyMap<PostId, readonly PostId[]>
}

/**
 * As whom a person reads: own posts, and those acted for now, with their units. Architecture 5: the three administrators
 * read no matters, so they are nothing but their post.
 */
export function principalsIn(
  { lasting, predecessors, aliases }: Known,
  now: Snapshot,
  acting: Acting,
  person: string,
): readonly Principal[] {
  const own = now.postsOf.get(person) ?? []
  const admins = own.filter((id) => lasting.post.get(id)?.role === 'admin')
  if (admins.length > 0) return admins.map(postPrincipal)
  const found = new Set<Principal>()
  for (const id of own.flatMap((mine) => [mine, ...(acting.standsInFor.get(mine) ?? [])])) {
    const post = lasting.post.get(id)
    for (const name of [id, ...(aliases.get(id) ?? [])]) found.add(postPrincipal(name))
    if (post?.role === 'leader') found.add('leaders')
    if (post?.unit !== undefined)
      for (const unit of [post.unit, ...(predecessors.get(post.unit) ?? [])]) found.add(unitPrincipal(unit))
    if (post?.unit === 'office') found.add('office')
    found.add('staff')
  }
  return [...found]
}
