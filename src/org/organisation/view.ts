import type { PostId, Readings, Viewpoint } from '#kernel'
import type { OrganisationView } from '../contract.ts'
import { covers } from '../moment.ts'
import type { OrganisationState } from './state.ts'

/** How far ahead absences are shown: the office's reading (absences-ahead). */
const daysAhead = (reading: Readings): number => Number(reading('absences-ahead')['days'])

/** Who is who now, for the organisation screen. Names come with their ids, so that a screen looks nothing up. */
export function viewOf({ state, org, at, reading }: Viewpoint<OrganisationState>): OrganisationView {
  const ms = at.epochMilliseconds
  const named = (id: string) => ({ id, name: org.name(id) })
  const held = (post: PostId) => {
    const acting = org.actsFor(post, at)
    const holder = state.holders.find((h) => h.post === post && covers(h, ms))
    return {
      post: named(post),
      person: holder ? { id: holder.person, name: org.name(holder.person) } : null,
      since: holder?.from ?? null,
      evidence: holder?.evidence ?? null,
      away: org.absences(at).some((absence) => absence.post === post),
      acting: acting && acting.post !== post ? { ...named(acting.post), norm: acting.because ?? null } : null,
      nobody: acting === undefined,
    }
  }
  const designation = state.designations.find((d) => covers(d, ms))
  const role = (wanted: string) => org.posts(at).filter((post) => post.role === wanted)
  return {
    government: state.government,
    leaders: org.leaders(at).map((leader) => {
      const pair = org.pairOf(leader, at)
      return {
        ...held(leader),
        rank: org.post(leader)?.rank ?? null,
        charge: org.chargeOf(leader, at).map(named),
        pair: pair ? named(pair) : null,
        presidesFor: state.deputizes.filter((d) => d.post === leader).map((d) => named(d.for)),
      }
    }),
    units: state.units
      .filter((unit) => covers(unit, ms))
      .map((unit) => {
        const leader = org.leaderInCharge(unit.id, at)
        const others = org
          .posts(at)
          .filter((post) => post.unit === unit.id && ![unit.head, unit.deputy, unit.clerk].includes(post.id))
        return {
          id: unit.id,
          name: unit.name,
          kind: unit.kind,
          duties: [...unit.duties],
          independent: unit.independent,
          former: [...unit.former],
          leader: leader ? named(leader) : null,
          head: held(unit.head),
          deputy: held(unit.deputy),
          clerk: held(unit.clerk),
          others: others.map((post) => held(post.id)),
        }
      }),
    gone: state.units
      .filter((unit) => unit.successor !== undefined)
      .map((unit) => ({ id: unit.id, name: unit.name, until: unit.until ?? '', successor: named(unit.successor!) })),
    counsel: state.counsel
      .filter((c) => covers(c, ms))
      .map((c) => ({ ...held(c.post), kind: c.kind, from: c.from, until: c.until ?? null })),
    administrators: role('admin').map((post) => held(post.id)),
    outside: [...state.outside],
    designation: designation
      ? {
          post: named(designation.post),
          from: designation.from,
          until: designation.until ?? null,
          reason: designation.reason,
        }
      : null,
    absences: org
      .absencesBetween(at, at.add({ hours: 24 * daysAhead(reading) }))
      .map(({ post, from, until, reason, matter, acting }) => ({
        post: named(post),
        from,
        until,
        reason,
        acting: acting ? named(acting) : null,
        matter: matter ?? null,
      })),
  }
}
