import { Fault } from '#kernel'
import type { Signed } from '../signer.ts'
import type { Entered, ItemEvent, Line, Place } from './events.ts'

export type Kept = Line &
  Place &
  Pick<Entered, 'of' | 'content'> & {
    readonly stage: 'filed' | 'handed' | 'received'
    readonly filed: string
    readonly former: readonly (Signed & { readonly number: string; readonly reason: string })[]
    readonly corrections: readonly (Signed & { readonly reason: string })[]
    readonly returns: readonly { readonly on: string; readonly transfer: string; readonly reason: string }[]
    readonly transfer: string | null
  }
export type Item = { readonly stage: 'new' } | Kept

export const none: Item = { stage: 'new' }

/** A paper that was filed: every command but the first meets no other. */
export function kept(state: Item): Kept {
  if (state.stage === 'new') throw new Fault('A paper that nobody has filed')
  return state
}

export function evolve(state: Item, event: ItemEvent): Item {
  if (event.type === 'archive-item.filed') {
    const { on, ...entered } = event.data
    const before = state.stage === 'new' ? null : state
    return {
      stage: 'filed',
      ...entered,
      pages: before?.pages ?? null,
      filed: on,
      former: before?.former ?? [],
      corrections: before?.corrections ?? [],
      returns: before?.returns ?? [],
      transfer: null,
    }
  }
  return evolveKept(kept(state), event)
}

type Later = Exclude<ItemEvent, { type: 'archive-item.filed' }>

function evolveKept(s: Kept, event: Later): Kept {
  switch (event.type) {
    case 'archive-item.reclassified': {
      const { on, by, reason, ...place } = event.data
      return { ...s, ...place, former: [...s.former, { number: s.number, on, by, reason }] }
    }
    case 'archive-item.corrected': {
      const { on, by, reason, changes } = event.data
      return { ...s, ...changes, corrections: [...s.corrections, { on, by, reason }] }
    }
    case 'archive-item.paged':
      return { ...s, pages: event.data.pages }
    case 'archive-item.handed':
      return { ...s, stage: 'handed', transfer: event.data.transfer }
    case 'archive-item.received':
      return { ...s, stage: 'received' }
    case 'archive-item.returned':
      return { ...s, stage: 'filed', transfer: null, returns: [...s.returns, event.data] }
  }
}
