import { Fault, type UnitId } from '#kernel'
import type { BriefEvent, Plan, Signed } from './events.ts'

type Remark = Signed & { readonly text: string | null }
export type Reasoned = Signed & { readonly reason: string }
export type IssueLine = {
  readonly year: number
  readonly no: number
  readonly total: number
  readonly title: string
  readonly on: string
}

type Body = Plan & {
  readonly unit: UnitId
  readonly submitted: Signed | null
  readonly approval: Remark | null
  readonly number: { readonly mark: string; readonly year: number; readonly number: number } | null
  readonly voided?: readonly (Reasoned & { readonly mark: string; readonly year: number; readonly number: number })[]
  readonly returns: readonly Reasoned[]
  readonly issues: readonly IssueLine[]
}
export type Known =
  | (Body & { readonly stage: 'drafting' | 'reviewing' | 'registered' })
  | (Body & { readonly stage: 'refused' | 'withdrawn' | 'ended'; readonly ended: Reasoned })
export type Brief = { readonly stage: 'new' } | Known

export const none: Brief = { stage: 'new' }

export function known(state: Brief): Known {
  if (state.stage === 'new') throw new Fault('A brief that nobody has proposed')
  return state
}

export function evolve(state: Brief, event: BriefEvent): Brief {
  if (event.type !== 'brief.drafted') return evolveKnown(known(state), event)
  const { unit, plan } = event.data
  return {
    stage: 'drafting',
    ...plan,
    unit,
    submitted: null,
    approval: null,
    number: null,
    returns: [],
    issues: [],
  }
}

type Later = Exclude<BriefEvent, { type: 'brief.drafted' }>

function evolveKnown(s: Known, { type, data }: Later): Known {
  switch (type) {
    case 'brief.revised':
      return { ...s, ...data.changes }
    case 'brief.submitted':
      return { ...s, stage: 'reviewing', submitted: data }
    case 'brief.approved':
      return { ...s, stage: 'registered', approval: data }
    case 'brief.number-asked':
      return s
    case 'brief.numbered':
      return { ...s, number: data }
    case 'brief.number-voided':
      return { ...s, number: null, voided: [...(s.voided ?? []), data] }
    case 'brief.returned':
      return { ...s, stage: 'drafting', submitted: null, returns: [...s.returns, data] }
    case 'brief.refused':
      return { ...s, stage: 'refused', ended: data }
    case 'brief.withdrawn':
      return { ...s, stage: 'withdrawn', ended: data }
    case 'brief.addressed':
      return { ...s, posts: data.posts, units: data.units }
    case 'brief.issued': {
      const { year, no, total, title, on } = data
      return { ...s, issues: [...s.issues, { year, no, total, title, on }] }
    }
    case 'brief.ended':
      return { ...s, stage: 'ended', ended: data }
  }
}
