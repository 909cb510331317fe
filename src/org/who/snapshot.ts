import type { PostId, UnitId } from '#kernel'
import { beginning, end, type Span } from '../moment.ts'
import type { AbsenceRecord, OrganisationState, PostRecord, UnitRecord } from '../organisation/state.ts'

/** Everything that holds at one moment. */
export type Snapshot = {
  readonly posts: readonly PostRecord[]
  readonly units: readonly UnitRecord[]
  readonly unit: ReadonlyMap<UnitId, UnitRecord>
  readonly holder: ReadonlyMap<PostId, string>
  readonly postsOf: ReadonlyMap<string, readonly PostId[]>
  readonly away: ReadonlyMap<PostId, AbsenceRecord>
  readonly absences: readonly AbsenceRecord[]
  readonly leaders: readonly PostId[]
  readonly inCharge: ReadonlyMap<UnitId, PostId>
  readonly pair: ReadonlyMap<PostId, PostId>
  readonly designated: PostId | undefined
}

type Timed<T> = { readonly item: T; readonly from: number; readonly until: number }
const timed = <T extends Span>(items: readonly T[]): Timed<T>[] =>
  items.map((item) => ({ item, from: beginning(item.from), until: end(item.until) }))

export type SnapshotMaker = (ms: number) => Snapshot

/** Reads the dates of a state once, so that a snapshot only compares numbers. */
export function snapshotMaker(state: OrganisationState): SnapshotMaker {
  const units = timed(state.units)
  const posts = timed(state.posts)
  const holders = timed(state.holders)
  const charge = timed(state.charge)
  const pairs = timed(state.pairs)
  const designations = timed(state.designations)
  const absences = timed(state.absences)
  return (ms) => {
    const now = <T>(items: readonly Timed<T>[]): T[] =>
      items.filter(({ from, until }) => from <= ms && ms < until).map(({ item }) => item)
    const standing = now(posts)
    const existing = now(units)
    const held = now(holders)
    const away = now(absences)
    return {
      posts: standing,
      units: existing,
      unit: new Map(existing.map((unit) => [unit.id, unit])),
      holder: new Map(held.map(({ post, person }) => [post, person])),
      postsOf: new Map(
        [...Map.groupBy(held, (h) => h.person)].map(([person, own]) => [person, own.map((h) => h.post)]),
      ),
      // Whoever is both away and double-booked is away.
      away: new Map(away.toSorted((a, b) => b.kind.localeCompare(a.kind)).map((absence) => [absence.post, absence])),
      absences: away,
      leaders: standing.filter((post) => post.role === 'leader').map((post) => post.id),
      inCharge: new Map(now(charge).map(({ unit, leader }) => [unit, leader])),
      pair: new Map(now(pairs).map(({ leader, pair }) => [leader, pair])),
      designated: now(designations).at(-1)?.post,
    }
  }
}

/** All that begins or ends at some moment. */
export const spansOf = (state: OrganisationState): readonly Span[] => [
  ...state.units,
  ...state.posts,
  ...state.holders,
  ...state.charge,
  ...state.pairs,
  ...state.designations,
  ...state.absences,
]
