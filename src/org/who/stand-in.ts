import type { Absence, NormId, PostId, StandIn, UnitId } from '#kernel'
import type { AbsenceRecord, OrganisationState, PostRecord, UnitRecord } from '../organisation/state.ts'
import type { Snapshot } from './snapshot.ts'

type Candidate = { readonly post: PostId; readonly because: NormId }

/** What of the organisation does not change from moment to moment. */
export type Lasting = {
  readonly post: ReadonlyMap<PostId, PostRecord>
  readonly unit: ReadonlyMap<UnitId, UnitRecord>
  readonly deputizers: ReadonlyMap<PostId, readonly PostId[]>
}

export const lastingOf = (state: OrganisationState): Lasting => ({
  post: new Map(state.posts.map((post) => [post.id, post])),
  unit: new Map(state.units.map((unit) => [unit.id, unit])),
  deputizers: new Map(
    [...Map.groupBy(state.deputizes, (d) => d.for)].map(([post, list]) => [post, list.map((d) => d.post)]),
  ),
})

/** Those who come into question for a post's work, in the order in which the rules ask them. */
function candidates(lasting: Lasting, now: Snapshot, id: PostId, absence: AbsenceRecord | undefined): Candidate[] {
  const post = lasting.post.get(id)
  const named = absence?.acting
  if (!post) return []
  switch (post.role) {
    case 'leader':
      return post.rank === 'mayor'
        ? forMayor(lasting, now, id, absence)
        : [...only(named, 'acting.fill-in'), ...only(now.pair.get(id), 'acting.fill-in')]
    case 'admin':
      return []
    case 'head':
    case 'deputy':
    case 'clerk':
    case 'office':
    case 'counsel': {
      const unit = post.unit === undefined ? undefined : lasting.unit.get(post.unit)
      const gone = unit?.successor === undefined || now.unit.has(unit.id) ? undefined : lasting.unit.get(unit.successor)
      if (gone) return [{ post: counterpart(unit!, gone, id), because: 'unit.head' }]
      if (unit?.head !== id) return only(named, 'unit.head')
      return [...only(named, 'leave.heads'), { post: unit.deputy, because: 'unit.head' }]
    }
  }
}

const only = (post: PostId | undefined, because: NormId): Candidate[] => (post === undefined ? [] : [{ post, because }])

/**
 * Away or on leave: whoever the mayor named, else who presides by article 7, else the pair. Double-booked: article 9
 * comes first, since nobody presides over the overall work for an hour.
 */
function forMayor(lasting: Lasting, now: Snapshot, id: PostId, absence: AbsenceRecord | undefined): Candidate[] {
  const presiding = (lasting.deputizers.get(id) ?? []).map((post): Candidate => ({ post, because: 'acting.mayor' }))
  const pair = only(now.pair.get(id), 'acting.fill-in')
  if (absence?.kind === 'engaged') return [...only(absence.acting, 'acting.fill-in'), ...pair, ...presiding]
  const named = [...only(absence?.acting, 'acting.designation'), ...only(now.designated, 'acting.designation')]
  return [...named.map((c) => presiding.find((p) => p.post === c.post) ?? c), ...presiding, ...pair]
}

/** Merged units: the same work in the unit that took over. */
function counterpart(unit: UnitRecord, successor: UnitRecord, id: PostId): PostId {
  if (id === unit.clerk) return successor.clerk
  return id === unit.head ? successor.head : successor.deputy
}

const present = (now: Snapshot, post: PostId): boolean => now.holder.has(post) && !now.away.has(post)

/** If the one who would act is away too, whoever acts for that one; round in a circle there is nobody. */
function chain(lasting: Lasting, now: Snapshot, post: PostId, seen: Set<PostId>): Candidate | undefined {
  for (const candidate of candidates(lasting, now, post, now.away.get(post))) {
    if (seen.has(candidate.post)) continue
    seen.add(candidate.post)
    if (present(now, candidate.post)) return candidate
    const further = chain(lasting, now, candidate.post, seen)
    if (further) return further
  }
  return undefined
}

export type Acting = {
  /** Posts whose holder does not act, with who does. */
  readonly standIns: ReadonlyMap<PostId, StandIn | undefined>
  readonly standsInFor: ReadonlyMap<PostId, readonly PostId[]>
}

export function actingAt(lasting: Lasting, now: Snapshot): Acting {
  const standIns = new Map<PostId, StandIn | undefined>()
  const standsInFor = new Map<PostId, PostId[]>()
  for (const id of lasting.post.keys()) {
    if (present(now, id)) continue
    const found = chain(lasting, now, id, new Set([id]))
    const absence = now.away.get(id)
    standIns.set(id, found && { ...found, ...(absence ? { absence: plain(absence) } : {}) })
    if (found) standsInFor.set(found.post, [...(standsInFor.get(found.post) ?? []), id])
  }
  return { standIns, standsInFor }
}

/** Who would act if the holder were away now. */
export const wouldAct = (lasting: Lasting, now: Snapshot, post: PostId): Candidate | undefined =>
  chain(lasting, now, post, new Set([post]))

/** Without what only this room asks. */
export function plain(record: AbsenceRecord): Absence {
  const { kind: _, ...absence } = record
  return absence
}
