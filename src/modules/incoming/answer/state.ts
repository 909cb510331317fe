import { Fault as Broken, type Attachment, type PostId, type UnitId } from '#kernel'
import type { Result } from '../contract.ts'
import type { Fault } from '../events.ts'

/** What the sender of a paper gets back: the result of its request, or the paper with what is wrong with it. */
export type Opened = {
  readonly about: string
  readonly sort: 'reply' | 'return'
  readonly to: UnitId
  readonly title: string
  readonly their: string | null
  readonly number: string
  readonly text: string | null
  readonly unit: UnitId | null
  readonly result: Result | null
  readonly document: string | null
  readonly files: readonly Attachment[]
  readonly faults: readonly Fault[]
  readonly on: string
}
type Acknowledged = {
  readonly on: string
  readonly by: PostId
  readonly contact: string | null
  readonly text: string | null
}

export type AnswerEvent =
  | { readonly type: 'answer.opened'; readonly data: Opened }
  | { readonly type: 'answer.acknowledged'; readonly data: Acknowledged }

export type Answer =
  | { readonly stage: 'new' }
  | (Opened & { readonly stage: 'sent' })
  | (Opened & { readonly stage: 'received'; readonly acknowledged: Acknowledged })

export function sent(state: Answer): Exclude<Answer, { stage: 'new' }> {
  if (state.stage === 'new') throw new Broken('An answer that was never sent')
  return state
}

export function evolve(state: Answer, { type, data }: AnswerEvent): Answer {
  switch (type) {
    case 'answer.opened':
      return { stage: 'sent', ...data }
    case 'answer.acknowledged':
      return { ...sent(state), stage: 'received', acknowledged: data }
  }
}
