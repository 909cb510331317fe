import type { UnitId } from '#kernel'
import type { ForeignResult } from './contract.ts'
import type { ConferenceEvent, Guests, Plan, Signer } from './events.ts'

type Mark = { readonly on: string; readonly by: Signer }
type Remark = Mark & { readonly text: string | null }
type Reasoned = Mark & { readonly reason: string }

type Body = Plan & {
  readonly lead: UnitId
  readonly submitted: Mark | null
  /** What the county government office said of the plan. */
  readonly office: Remark | null
  readonly foreignOffice: (Remark & { readonly unit: UnitId; readonly result: ForeignResult }) | null
  readonly guests: (Remark & { readonly admitted: Guests; readonly struck: Guests }) | null
  readonly approval: Remark | null
  readonly returns: readonly Reasoned[]
  readonly moves: readonly (Reasoned & { readonly from: string; readonly to: string })[]
}

export type Held = Remark & {
  readonly date: string
  readonly hours: number
  readonly participants: number
  readonly cost: number
}
export type Known =
  | (Body & { readonly stage: 'planned' | 'reviewing' | 'foreign-affairs' | 'approving' | 'approved' })
  | (Body & { readonly stage: 'held'; readonly held: Held })
  | (Body & { readonly stage: 'refused' | 'withdrawn'; readonly ended: Reasoned })
export type Conference = { readonly stage: 'new' } | Known

export const none: Conference = { stage: 'new' }

/** A conference that is in the plan: every command but the one that puts it there meets no other. */
export function known(state: Conference): Known {
  if (state.stage === 'new') throw new Error('A conference that nobody has planned')
  return state
}

export function evolve(state: Conference, event: ConferenceEvent): Conference {
  if (event.type === 'conference.planned') {
    const { lead, plan } = event.data
    return {
      stage: 'planned',
      ...plan,
      lead,
      submitted: null,
      office: null,
      foreignOffice: null,
      guests: null,
      approval: null,
      returns: [],
      moves: [],
    }
  }
  return evolveKnown(known(state), event)
}

type Later = Exclude<ConferenceEvent, { type: 'conference.planned' }>

function evolveKnown(s: Known, { type, data }: Later): Known {
  switch (type) {
    case 'conference.revised':
      return { ...s, ...data.changes }
    case 'conference.submitted':
      return { ...s, stage: 'reviewing', submitted: data }
    case 'conference.reviewed':
      return { ...s, stage: data.to, office: { on: data.on, by: data.by, text: data.text } }
    case 'conference.foreign-reviewed':
      return { ...s, stage: 'approving', foreignOffice: data }
    case 'conference.guests-admitted':
      return {
        ...s,
        guests: data,
        leaders: s.leaders.filter((post) => !data.struck.leaders.includes(post)),
        townshipHeads: s.townshipHeads.filter((unit) => !data.struck.townshipHeads.includes(unit)),
      }
    case 'conference.approved':
      return { ...s, stage: 'approved', approval: data }
    case 'conference.returned':
      // Whatever was said was said of what now changes.
      return {
        ...s,
        stage: 'planned',
        submitted: null,
        office: null,
        foreignOffice: null,
        guests: null,
        returns: [...s.returns, data],
      }
    case 'conference.refused':
      return { ...s, stage: 'refused', ended: data }
    case 'conference.withdrawn':
      return { ...s, stage: 'withdrawn', ended: data }
    case 'conference.rescheduled':
      return {
        ...s,
        date: data.date,
        time: data.time,
        moves: [...s.moves, { on: data.on, by: data.by, reason: data.reason, from: s.date, to: data.date }],
      }
    case 'conference.held':
      return { ...s, stage: 'held', held: data }
  }
}
