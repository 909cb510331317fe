import { commandsOf, type PostId } from '#kernel'
import type * as z from 'zod'
import type { accountabilityInputs } from '../contract/input.ts'
import type { Filed } from '../entry.ts'

export type Failure = z.infer<typeof accountabilityInputs.file>
type Mark = { readonly on: string; readonly post: PostId; readonly text: string }
type Of<Type extends string, Data> = { readonly type: `accountability.${Type}`; readonly data: Data }
export type AccountabilityEvent =
  | Of<'filed', Filed<Failure>>
  | Of<'answered', Mark>
  | Of<'concluded', Mark & { readonly number: string }>

type Body = { readonly filed: Filed<Failure>; readonly answers: readonly Mark[] }
export type Accountability =
  | { readonly stage: 'new' }
  | (Body & { readonly stage: 'filed' })
  | (Body & { readonly stage: 'concluded'; readonly conclusion: Mark & { readonly number: string } })
export const command = commandsOf<Accountability, AccountabilityEvent>()

export function evolve(state: Accountability, event: AccountabilityEvent): Accountability {
  if (event.type === 'accountability.filed') return { stage: 'filed', filed: event.data, answers: [] }
  if (state.stage === 'new') return state
  if (event.type === 'accountability.answered') return { ...state, answers: [...state.answers, event.data] }
  return { ...state, stage: 'concluded', conclusion: event.data }
}
export function filed(state: Accountability): Failure {
  if (state.stage === 'new') throw new Error('An entry that nobody has filed')
  return state.filed.details
}
