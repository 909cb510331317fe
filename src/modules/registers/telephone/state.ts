import { commandsOf, type PostId } from '#kernel'
import type { NumberSort } from '../contract/word.ts'

type Mark = { readonly on: string; readonly by: PostId }
type Of<Type extends string, Data> = { readonly type: `telephone.${Type}`; readonly data: Mark & Data }
export type TelephoneEvent =
  | Of<'entered', { readonly post: PostId; readonly sort: NumberSort; readonly number: string }>
  | Of<'changed', { readonly number: string }>
  | Of<'removed', object>
export type Telephone =
  | { readonly stage: 'new' }
  | { readonly stage: 'listed' | 'removed'; readonly post: PostId; readonly sort: NumberSort; readonly number: string }
export const command = commandsOf<Telephone, TelephoneEvent>()

export function evolve(state: Telephone, event: TelephoneEvent): Telephone {
  if (event.type === 'telephone.entered') {
    const { post, sort, number } = event.data
    return { stage: 'listed', post, sort, number }
  }
  if (state.stage === 'new') return state
  return event.type === 'telephone.changed' ? { ...state, number: event.data.number } : { ...state, stage: 'removed' }
}
