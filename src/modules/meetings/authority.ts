import {
  post,
  unit,
  type Acted,
  type Grant,
  type NormId,
  type PostId,
  type Principal,
  type Surroundings,
  type Viewpoint,
} from '#kernel'
import { rosterOf, unitsOf } from './membership.ts'
import { mayor, meetingsSection, officeDirector } from './posts.ts'
import { convenes, presiderOf } from './presider.ts'
import { known, type Known, type Meeting } from './state.ts'

/** 县政府办公室 prepares every meeting. */
export const office: Grant = { to: 'office' }
/** 会议科 keeps attendance and record at the meeting. */
export const recorder: Grant = { to: post(meetingsSection) }

export const convenor = (c: Viewpoint<Meeting>): Grant[] => convenes(known(c.state), c)

/** Whoever really acted: with the post stood in for and the norm that lets it, where there is one. */
export const actedAs = ({
  post,
  for: away,
  because,
  recorded,
}: Acted): { by: PostId; for: PostId | null; because: NormId | null } => ({
  by: recorded?.post ?? post,
  for: away ?? null,
  because: because ?? null,
})

/** Leave of leaders is the mayor's, that of all others the office director's; the director's own goes to the mayor, since nobody excuses himself. */
export function grantsLeave(of: PostId | undefined, { org, at }: Pick<Surroundings, 'org' | 'at'>): Grant[] {
  const leaders: Grant = { to: post(mayor), norm: 'attendance.leader-leave' }
  const others: Grant = { to: post(officeDirector), norm: 'attendance.other-leave' }
  if (of === undefined) return [leaders, others]
  if (org.leaders(at).includes(of)) return [leaders]
  return of === officeDirector ? [{ to: post(mayor), norm: 'attendance.other-leave' }] : [others]
}

const people = (posts: readonly PostId[]): Principal[] => posts.map((id) => post(id))

/** Before the notice: the office and the leaders, and the units whose items are on the agenda. Then everybody who was asked. */
export function audience(c: Viewpoint<Meeting>): readonly Principal[] {
  const state = known(c.state)
  const roster = rosterOf(state, c)
  const units = state.items.flatMap((item) => unitsOf(item).map((id) => unit(id)))
  const asked: readonly PostId[] = state.notice ? [...roster.members, ...roster.attendees] : []
  return ['office', 'leaders', post(presiderOf(state, c).post), ...units, ...people(asked)]
}

/** The notice goes to everybody who is due; the kernel keeps who opened it. */
export const readers = (c: Viewpoint<Meeting>): readonly Principal[] => noticed(known(c.state), c)

function noticed(state: Known, c: Viewpoint<Meeting>): Principal[] {
  if (!state.notice || state.stage === 'cancelled') return []
  const roster = rosterOf(state, c)
  return people([...roster.members, ...roster.attendees])
}
