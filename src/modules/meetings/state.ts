import { Fault, type NormId, type PostId, type UnitId } from '#kernel'
import type { Business, Conclusion, Kind, Revision, Role, Subject } from './contract.ts'
import type { Dissent, Gate } from './events.ts'

export type Decision = {
  readonly conclusion: Conclusion
  readonly text: string
  readonly revision: Revision | null
  readonly lead: UnitId | null
  readonly assist: readonly UnitId[]
  readonly due: string | null
  readonly grounds: string | null
  readonly present: number
}

export type Item = {
  readonly item: string
  readonly topic: string | null
  readonly title: string
  readonly minutes: number
  readonly lead: UnitId | null
  readonly units: readonly UnitId[]
  readonly presenter: PostId | null
  readonly business: Business
  readonly subjects: readonly Subject[]
  readonly confidential: boolean
  readonly major: boolean
  readonly raised: PostId | null
  readonly gates: readonly Gate[]
  /** ISO dates. */
  readonly papers: string | null
  readonly recalled: string | null
  readonly notes: readonly string[]
  readonly spoke: readonly PostId[]
  readonly dissent: readonly Dissent[]
  readonly decision: Decision | null
}

export type Leave = {
  readonly stage: 'asked' | 'granted' | 'declined'
  readonly reason: string
  readonly report: string | null
  readonly by: PostId | null
  readonly reported: boolean
}
type SignedIn = {
  readonly as: Role
  readonly at: string
  readonly late: number
  readonly standIn: PostId | null
  readonly left: string | null
}
type Invitation = { readonly post: PostId; readonly item: string | null }
type Rescheduling = {
  readonly from: string
  readonly to: string
  readonly reason: string
  readonly missed: { readonly present: number; readonly due: number } | null
}
type Notice = {
  readonly on: string
  readonly by: PostId
  readonly for: PostId | null
  readonly readers: readonly PostId[]
}

/** All that is known of a meeting once it is planned; what lies ahead is null or empty. */
export type Body = {
  readonly kind: Kind
  /** Local time to the minute. */
  readonly starts: string
  readonly place: string | null
  readonly title: string | null
  readonly number: number | null
  readonly urgent: string | null
  /** The mayor, or of a special meeting the leader who holds or entrusts it. */
  readonly convenor: PostId
  readonly delegated: PostId | null
  readonly entrusted: PostId | null
  /** Numbers are never given twice, so that the record of a removed item stays its own. */
  readonly lastItem: number
  readonly items: readonly Item[]
  /** Taken off after the notice; `papers` as delivered. */
  readonly removed: readonly {
    readonly item: string
    readonly title: string
    readonly reason: string
    readonly papers: string | null
  }[]
  readonly invited: readonly Invitation[]
  readonly leaves: Readonly<Record<PostId, Leave>>
  readonly signed: Readonly<Record<PostId, SignedIn>>
  readonly reschedulings: readonly Rescheduling[]
  readonly notice: Notice | null
}
/** Names of members and attendees as they stood at the opening. */
export type Held = Body & {
  readonly number: number
  readonly opened: string
  readonly presider: PostId
  readonly acting: PostId | null
  readonly because: NormId | null
  readonly members: readonly PostId[]
  readonly attendees: readonly PostId[]
}

export type Meeting =
  | { readonly stage: 'new' }
  | ({ readonly stage: 'planning' } & Body)
  | ({ readonly stage: 'convened' } & Body)
  | ({ readonly stage: 'open' } & Held)
  | ({ readonly stage: 'closed'; readonly closed: string } & Held)
  | ({ readonly stage: 'cancelled'; readonly reason: string } & Body)

export type Known = Exclude<Meeting, { stage: 'new' }>

/** The meeting behind a command that does not open it; only the kernel could hand over another. */
export function known(state: Meeting): Known {
  if (state.stage === 'new') throw new Fault('A meeting that is not planned has no record')
  return state
}
export const held = (state: Meeting): (Held & Known) | undefined =>
  state.stage === 'open' || state.stage === 'closed' ? state : undefined
export const itemOf = (state: Known, id: string): Item | undefined => state.items.find((item) => item.item === id)
export const topicsOf = (state: Known): string[] => state.items.flatMap((item) => item.topic ?? [])
/** Items that the meeting has not yet disposed of. */
export const pendingItems = (state: Known): readonly Item[] => state.items.filter((item) => !item.decision)
