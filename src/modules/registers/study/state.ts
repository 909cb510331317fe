import { commandsOf, type Attachment, type PostId } from '#kernel'
import type * as z from 'zod'
import type { studyInputs } from '../contract/input.ts'

export type Session = z.infer<typeof studyInputs.plan>
type Mark = { readonly on: string; readonly post: PostId }
type Of<Type extends string, Data> = { readonly type: `study.${Type}`; readonly data: Mark & Data }
type Held = {
  readonly attended: readonly PostId[]
  readonly excused: string | null
  readonly text: string
  readonly files: readonly Attachment[]
}
export type StudyEvent =
  | Of<'planned', { readonly session: Session }>
  | Of<'held', Held>
  | Of<'cancelled', { readonly reason: string }>
type Body = { readonly session: Session; readonly planned: Mark }
export type Study =
  | { readonly stage: 'new' }
  | (Body & { readonly stage: 'planned' })
  | (Body & { readonly stage: 'held'; readonly held: Held })
  | (Body & { readonly stage: 'cancelled'; readonly reason: string })
export const command = commandsOf<Study, StudyEvent>()

export function sessionIn(state: Study): Session {
  if (state.stage === 'new') throw new Error('A session that nobody planned')
  return state.session
}
export function evolve(state: Study, event: StudyEvent): Study {
  if (event.type === 'study.planned') {
    const { session, on, post } = event.data
    return { stage: 'planned', session, planned: { on, post } }
  }
  if (state.stage === 'new') return state
  return event.type === 'study.held'
    ? { ...state, stage: 'held', held: event.data }
    : { ...state, stage: 'cancelled', reason: event.data.reason }
}
