import type { Attachment, PostId, Principal, UnitId } from '#kernel'
import type { ForeignResult } from './contract.ts'
import type { EngagementEvent, Instead, Invitation, Occasion, Signer, Slot } from './events.ts'

type Mark = { readonly on: string; readonly by: Signer }
type Remark = Mark & { readonly text: string | null }
type Reasoned = Mark & { readonly reason: string }

export type Arrangement = Mark & {
  readonly attends: readonly PostId[]
  readonly instead: readonly Instead[]
  readonly late: string | null
  readonly note: string | null
  /** Whether somebody was double-booked by it. */
  readonly engaged: boolean
}
/** `untold`: who has to know of it and has not said so. */
export type Move = Reasoned & { readonly from: Slot; readonly to: Slot; readonly untold: readonly Principal[] }
type Held = Remark & {
  readonly attended: readonly PostId[]
  readonly participants: number
  readonly cost: number
  readonly list: string | null
  readonly files: readonly Attachment[]
}
type Body = Invitation & {
  readonly host: UnitId
  /** The invitation went to a leader, who handed it over. */
  readonly handed: Mark | null
  /** ISO date on which the host reported it to the office. */
  readonly reported: string
  readonly foreignReview: (Remark & { readonly result: ForeignResult }) | null
  readonly approval: Remark | null
  readonly partyApproval: (Mark & { readonly number: string; readonly date: string }) | null
  readonly arrangement: Arrangement | null
  /** 改期, in their order; absent until there is one. */
  readonly moves?: readonly Move[]
}

export type Invited =
  | (Body & { readonly stage: 'invited' })
  | (Body & { readonly stage: 'arranged'; readonly arrangement: Arrangement })
  | (Body & { readonly stage: 'held'; readonly held: Held })
  | (Body & { readonly stage: 'declined' | 'cancelled'; readonly ended: Reasoned })
/** Only what stood on the invitation; the host has still to report it. */
export type HandedOver = Occasion & { readonly stage: 'handed-over'; readonly host: UnitId; readonly handed: Mark }
export type Known = HandedOver | Invited
export type Engagement = { readonly stage: 'new' } | Known

export const none: Engagement = { stage: 'new' }

export function known(state: Engagement): Known {
  if (state.stage === 'new') throw new Error('An engagement that nobody has reported')
  return state
}
export const invitedIn = (state: Engagement): Invited | undefined =>
  state.stage === 'new' || state.stage === 'handed-over' ? undefined : state
export function invited(state: Engagement): Invited {
  const found = invitedIn(state)
  if (!found) throw new Error('An engagement that the host has not reported to the office')
  return found
}

export function evolve(state: Engagement, event: EngagementEvent): Engagement {
  switch (event.type) {
    case 'engagement.handed-over': {
      const { occasion, host, ...handed } = event.data
      return { stage: 'handed-over', ...occasion, host, handed }
    }
    case 'engagement.invited': {
      const { invitation, host, on } = event.data
      const handed = state.stage === 'handed-over' ? state.handed : null
      return {
        stage: 'invited',
        ...invitation,
        host,
        handed,
        reported: on,
        foreignReview: null,
        approval: null,
        partyApproval: null,
        arrangement: null,
      }
    }
    case 'engagement.declined':
    case 'engagement.cancelled': {
      const { on, by, reason } = event.data
      const ended = { on, by, reason }
      const stage = event.type === 'engagement.declined' ? 'declined' : 'cancelled'
      return { ...(invitedIn(state) ?? unreported(state)), stage, ended }
    }
    default:
      return evolveInvited(invited(state), event)
  }
}

type Later = Exclude<
  EngagementEvent,
  { type: 'engagement.handed-over' | 'engagement.invited' | 'engagement.declined' | 'engagement.cancelled' }
>

function evolveInvited(s: Invited, event: Later): Invited {
  switch (event.type) {
    case 'engagement.foreign-reviewed':
      return { ...s, foreignReview: event.data }
    case 'engagement.approved':
      return { ...s, approval: event.data }
    case 'engagement.party-approved':
      return { ...s, partyApproval: event.data }
    case 'engagement.arranged': {
      const { absences, ...arrangement } = event.data
      return { ...s, stage: 'arranged', arrangement: { ...arrangement, engaged: absences.length > 0 } }
    }
    case 'engagement.rescheduled': {
      const { from, to, reported, late, reason, tells, arrangement, on, by } = event.data
      const { absences, ...going } = arrangement ?? { absences: [] }
      return {
        ...s,
        ...to,
        reported,
        late: late ?? s.late,
        moves: [...movesOf(s), { on, by, from, to, reason, untold: tells }],
        ...(s.stage === 'arranged'
          ? {
              arrangement: {
                ...s.arrangement,
                ...going,
                late: late ?? s.arrangement.late,
                engaged: absences.length > 0,
              },
            }
          : {}),
      }
    }
    case 'engagement.acknowledged':
      return { ...s, moves: movesOf(s).map((move) => acknowledged(move, event.data.of)) }
    case 'engagement.held':
      return { ...s, stage: 'held', held: event.data }
  }
}

export const movesOf = (s: Known): readonly Move[] => ('moves' in s && s.moves) || []

/** A post answers for itself; anybody of a unit for the unit. */
const acknowledged = (move: Move, of: readonly Principal[]): Move => ({
  ...move,
  untold: move.untold.filter((principal) => !of.includes(principal)),
})

/** What was handed over and came to an end before the host reported it. */
function unreported(state: Engagement): Body {
  const s = known(state) as HandedOver
  return {
    title: s.title,
    sort: s.sort,
    starts: s.starts,
    ends: s.ends,
    place: s.place,
    host: s.host,
    handed: s.handed,
    reported: s.handed.on,
    leaders: [s.handed.by.for ?? s.handed.by.post],
    content: null,
    asked: null,
    conference: null,
    foreign: false,
    participants: null,
    cost: null,
    budget: null,
    reception: null,
    late: null,
    files: [],
    foreignReview: null,
    approval: null,
    partyApproval: null,
    arrangement: null,
  }
}
