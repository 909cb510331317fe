import { commandsOf, type Attachment, type PostId } from '#kernel'
import type * as z from 'zod'
import type { tripInputs } from '../contract/input.ts'

export type Delegation = z.infer<typeof tripInputs.plan>
type Mark = { readonly on: string; readonly post: PostId }
type Of<Type extends string, Data> = { readonly type: `trip-abroad.${Type}`; readonly data: Mark & Data }
export type TripEvent =
  | Of<'planned', { readonly delegation: Delegation }>
  | Of<'approved', { readonly number: string }>
  | Of<'refused', { readonly reason: string }>
  | Of<'returned', { readonly report: string; readonly files: readonly Attachment[] }>

type Body = { readonly delegation: Delegation; readonly planned: Mark; readonly number: string | null }
export type TripState =
  | { readonly stage: 'new' }
  | (Body & { readonly stage: 'planned' | 'approved' })
  | (Body & { readonly stage: 'refused'; readonly reason: string })
  | (Body & { readonly stage: 'returned'; readonly report: string; readonly files: readonly Attachment[] })
export const command = commandsOf<TripState, TripEvent>()

export function delegationIn(state: TripState): Delegation {
  if (state.stage === 'new') throw new Error('A trip that nobody planned')
  return state.delegation
}
export function evolve(state: TripState, event: TripEvent): TripState {
  if (event.type === 'trip-abroad.planned') {
    const { delegation, on, post } = event.data
    return { stage: 'planned', delegation, planned: { on, post }, number: null }
  }
  if (state.stage === 'new') return state
  switch (event.type) {
    case 'trip-abroad.approved':
      return { ...state, stage: 'approved', number: event.data.number }
    case 'trip-abroad.refused':
      return { ...state, stage: 'refused', reason: event.data.reason }
    case 'trip-abroad.returned':
      return { ...state, stage: 'returned', report: event.data.report, files: event.data.files }
  }
}
