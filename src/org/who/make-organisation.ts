import type { Actor, Organisation, Post, PostId, StandIn, Unit, UnitId } from '#kernel'
import { beginning, end } from '../moment.ts'
import type { OrganisationState, PostRecord, UnitRecord } from '../organisation/state.ts'
import { namer } from './names.ts'
import { predecessorsOf, principalsIn } from './principals.ts'
import { snapshotMaker, spansOf } from './snapshot.ts'
import { actingAt, lastingOf, plain, wouldAct } from './stand-in.ts'
import { makeTimeline } from './timeline.ts'

const asPost = ({ id, name, unit, role, rank }: PostRecord): Post => ({
  id,
  name,
  role,
  ...(unit === undefined ? {} : { unit }),
  ...(rank === undefined ? {} : { rank }),
})
const asUnit = ({ id, name, kind, duties, independent }: UnitRecord): Unit => ({ id, name, kind, duties, independent })

/**
 * Answers the kernel's questions about who is who at a moment, from the state of the one organisation. Whatever a stretch
 * of time needs is worked out at its first question; afterwards an answer is a binary search and a look-up.
 */
export function makeOrganisation(state: OrganisationState, version: number): Organisation {
  const lasting = lastingOf(state)
  const posts = new Map(state.posts.map((post) => [post.id, asPost(post)]))
  const units = new Map(state.units.map((unit) => [unit.id, asUnit(unit)]))
  const outside = new Map(
    state.outside.map(({ id, name }): [UnitId, Unit] => [
      id,
      { id, name, kind: 'outside', duties: [], independent: false },
    ]),
  )
  const alias = aliasesOf(state)
  const canonical = (post: PostId): PostId => alias.get(post) ?? post
  const aliases = new Map(
    [...Map.groupBy(alias, ([, own]) => own)].map(([own, list]) => [own, list.map(([other]) => other)]),
  )
  const predecessors = predecessorsOf(state)
  const inTime = state.absences
    .map((absence) => ({ absence: plain(absence), from: beginning(absence.from), until: end(absence.until) }))
    .sort((a, b) => a.from - b.from)
  const holders = new Map(state.posts.map((post): [PostId, StandIn] => [post.id, { post: post.id }]))
  const snapshot = snapshotMaker(state)

  const at = makeTimeline(spansOf(state), (ms) => {
    const now = snapshot(ms)
    const acting = actingAt(lasting, now)
    return {
      ...now,
      ...acting,
      unitList: now.units.map((unit) => units.get(unit.id)!),
      postList: now.posts.map((post) => posts.get(post.id)!),
      absenceList: now.absences.map(plain),
      principals: new Map<string, ReturnType<typeof principalsIn>>(),
      acting,
    }
  })
  /** Where a unit's work is now. */
  const followed = (unit: UnitId, existing: ReadonlyMap<UnitId, UnitRecord>): UnitId => {
    const next = existing.has(unit) ? undefined : lasting.unit.get(unit)?.successor
    return next === undefined ? unit : followed(next, existing)
  }
  const headOf = (unit: UnitId): PostId => {
    const record = lasting.unit.get(unit)
    if (record?.successor !== undefined) return headOf(record.successor)
    return record?.head ?? `${unit}.head`
  }
  return {
    version,
    postsOf: (person, when) => at(when).postsOf.get(person) ?? [],
    holderOf: (post, when) => at(when).holder.get(canonical(post)),
    actsFor: (post, when) => {
      const id = canonical(post)
      const now = at(when)
      return now.standIns.has(id) ? now.standIns.get(id) : holders.get(id)
    },
    standsInFor: (post, when) => at(when).standsInFor.get(canonical(post)) ?? [],
    standInOf: (post, when) => wouldAct(lasting, at(when), canonical(post)),
    absences: (when) => at(when).absenceList,
    absencesBetween: (from, until) =>
      inTime.filter((a) => a.from < until.epochMilliseconds && from.epochMilliseconds < a.until).map((a) => a.absence),
    principalsOf: (actor: Actor, when) => {
      if (actor === 'system') return []
      const now = at(when)
      let known = now.principals.get(actor.person)
      if (!known)
        now.principals.set(
          actor.person,
          (known = principalsIn({ lasting, predecessors, aliases }, now, now.acting, actor.person)),
        )
      return known
    },
    post: (id) => posts.get(canonical(id)),
    unit: (id, when) => (at(when).unit.has(id) ? units.get(id) : outside.get(id)),
    units: (when) => at(when).unitList,
    outside: () => [...outside.values()],
    posts: (when) => at(when).postList,
    head: headOf,
    leaders: (when) => at(when).leaders,
    leaderInCharge: (unit, when) => {
      const now = at(when)
      return now.inCharge.get(followed(unit, now.unit))
    },
    chargeOf: (leader, when) =>
      [...at(when).inCharge].filter(([, inCharge]) => inCharge === leader).map(([unit]) => unit),
    pairOf: (leader, when) => at(when).pair.get(leader),
    unitsWithDuty: (duty, when) =>
      at(when)
        .units.filter((unit) => unit.duties.includes(duty))
        .map((unit) => unit.id),
    name: namer(state, canonical),
  }
}

/** Every unit answers to UNIT.head, .deputy and .clerk, also where its posts have names of their own: office.head is the office director. */
function aliasesOf(state: OrganisationState): ReadonlyMap<PostId, PostId> {
  const all = state.units.flatMap((unit) =>
    (['head', 'deputy', 'clerk'] as const).map((role): [PostId, PostId] => [`${unit.id}.${role}`, unit[role]]),
  )
  return new Map(all.filter(([alias, own]) => alias !== own))
}
