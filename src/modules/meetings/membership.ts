import { zone, type Organisation, type PostId, type Surroundings } from '#kernel'
import type { Kind } from './contract.ts'
import { isOfficeDeputy, officeDirector } from './posts.ts'
import { held, type Body, type Known } from './state.ts'

export const startOf = (starts: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(starts).toZonedDateTime(zone).toInstant()
export const dateOf = (starts: string): Temporal.PlainDate => Temporal.PlainDateTime.from(starts).toPlainDate()

/** Somebody who holds two posts is one member; a vacant post is none. */
function oneEach(org: Organisation, posts: readonly PostId[], at: Temporal.Instant): PostId[] {
  const seen = new Set<string>()
  return posts.filter((post) => {
    const holder = org.holderOf(post, at)
    if (holder === undefined || seen.has(holder)) return false
    seen.add(holder)
    return true
  })
}

const headsOf = (org: Organisation, kinds: readonly string[], at: Temporal.Instant): PostId[] =>
  org.units(at).flatMap((unit) => (kinds.includes(unit.kind) ? [org.head(unit.id)] : []))

/**
 * Who makes up a meeting of this kind on its day: plenary.members, executive.members, mayors-office.members. The office is one of the
 * departments (工作部门), so its director belongs to the plenary. A special meeting consists of whom its convenor asks.
 */
export function membersOf(
  meeting: Pick<Body, 'kind' | 'starts' | 'convenor' | 'entrusted' | 'invited' | 'items'>,
  { org, reading }: Pick<Surroundings, 'org' | 'reading'>,
): PostId[] {
  const at = startOf(meeting.starts)
  const leaders = org.leaders(at)
  const all = (): readonly PostId[] => {
    switch (meeting.kind) {
      case 'plenary':
        return [...leaders, officeDirector, ...headsOf(org, ['office', 'department'], at)]
      case 'executive':
        return [...leaders, officeDirector]
      case 'mayors-office':
        return reading('team-members').selector === 'leaders-and-office-director'
          ? [...leaders, officeDirector]
          : leaders
      case 'special':
        return [
          meeting.entrusted ?? meeting.convenor,
          ...meeting.invited.map((i) => i.post),
          ...meeting.items.flatMap((item) => unitsOf(item).map((unit) => org.head(unit))),
        ]
    }
  }
  return oneEach(org, all(), at)
}

/** 司法局主要负责人、办公室副主任、法律顾问 (executive.invitees). */
function fixedAttendees(kind: Kind, org: Organisation, at: Temporal.Instant): PostId[] {
  if (kind !== 'executive') return []
  const counsel = org.posts(at).filter((post) => post.role === 'counsel')
  const deputies = org.posts(at).filter((post) => isOfficeDeputy(post.id))
  return [
    ...org.unitsWithDuty('legality-review', at).map((unit) => org.head(unit)),
    ...[...deputies, ...counsel].map((post) => post.id),
  ]
}

export const unitsOf = (item: { readonly lead: string | null; readonly units: readonly string[] }): string[] => [
  ...new Set([...(item.lead ? [item.lead] : []), ...item.units]),
]

export type Roster = {
  readonly members: readonly PostId[]
  readonly attendees: readonly PostId[]
  /** The part of the attendees laid down for every such meeting. */
  readonly fixed: readonly PostId[]
  /** For which items somebody comes in; who is missing here is there throughout. */
  readonly only: Readonly<Record<PostId, readonly string[]>>
}

/** Everybody who is due: as the organisation stands for the meeting's day, or as it stood when the meeting was opened. */
export function rosterOf(state: Known, around: Pick<Surroundings, 'org' | 'reading'>): Roster {
  const { org } = around
  const at = startOf(state.starts)
  const opened = held(state)
  const members = opened?.members ?? membersOf(state, around)
  const fixed = fixedAttendees(state.kind, org, at).filter((post) => !members.includes(post))
  const only: Record<PostId, string[]> = {}
  const throughout = new Set(fixed)
  for (const { post, item } of state.invited) {
    if (item === null) throughout.add(post)
    else (only[post] ??= []).push(item)
  }
  for (const item of state.items) for (const unit of unitsOf(item)) (only[org.head(unit)] ??= []).push(item.item)
  const due = [...throughout, ...Object.keys(only)].filter((post) => !members.includes(post))
  const attendees = [...new Set([...(opened?.attendees ?? []), ...due])]
  return {
    members,
    attendees,
    fixed,
    only: Object.fromEntries(Object.entries(only).filter(([post]) => !throughout.has(post) && !members.includes(post))),
  }
}
