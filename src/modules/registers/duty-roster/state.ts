import { commandsOf, type PostId } from '#kernel'
import type { ShiftSpan } from '../contract/word.ts'

export type Shift = { readonly date: string; readonly span: ShiftSpan; readonly lead: PostId; readonly staff: PostId }
type Mark = { readonly on: string; readonly by: PostId }
type Of<Type extends string, Data> = { readonly type: `duty-roster.${Type}`; readonly data: Mark & Data }
export type RosterEvent =
  | Of<'drafted', { readonly month: string; readonly shifts: readonly Shift[] }>
  | Of<'swapped', { readonly shift: Shift; readonly reason: string }>
  | Of<'published', object>
export type Roster =
  | { readonly stage: 'new' }
  | { readonly stage: 'drafted' | 'published'; readonly month: string; readonly shifts: readonly Shift[] }
export const command = commandsOf<Roster, RosterEvent>()

export function evolve(state: Roster, event: RosterEvent): Roster {
  if (event.type === 'duty-roster.drafted')
    return { stage: 'drafted', month: event.data.month, shifts: event.data.shifts }
  if (state.stage === 'new') return state
  if (event.type === 'duty-roster.published') return { ...state, stage: 'published' }
  const { shift } = event.data
  return {
    ...state,
    shifts: state.shifts.map((s) => (s.date === shift.date && s.span === shift.span ? shift : s)),
  }
}
export function rosterIn(state: Roster): Exclude<Roster, { stage: 'new' }> {
  if (state.stage === 'new') throw new Error('A roster that nobody drafted')
  return state
}
