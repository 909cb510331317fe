import { Fault, type Attachment, type PostId } from '#kernel'
import type { Sort } from '../contract.ts'

type Entrusted = {
  readonly to: PostId
  readonly by: PostId
  readonly sort: Sort
  readonly title: string
  readonly text: string | null
  readonly until: string | null
  readonly files: readonly Attachment[]
  readonly on: string
}
type Outcome = { readonly on: string; readonly text: string; readonly files: readonly Attachment[] }
type Revoked = { readonly on: string; readonly reason: string }

/** `on`, `until`: ISO dates. */
export type EntrustmentEvent =
  | { readonly type: 'entrustment.entrusted'; readonly data: Entrusted }
  | { readonly type: 'entrustment.accounted'; readonly data: Outcome }
  | { readonly type: 'entrustment.revoked'; readonly data: Revoked }

export type Entrustment =
  | { readonly stage: 'new' }
  | (Entrusted & { readonly stage: 'entrusted' })
  | (Entrusted & { readonly stage: 'accounted'; readonly outcome: Outcome })
  | (Entrusted & { readonly stage: 'revoked'; readonly revoked: Revoked })

export const none: Entrustment = { stage: 'new' }

export function evolve(state: Entrustment, event: EntrustmentEvent): Entrustment {
  if (event.type === 'entrustment.entrusted') return { ...event.data, stage: 'entrusted' }
  if (state.stage === 'new') throw new Fault('Nothing was entrusted')
  return event.type === 'entrustment.accounted'
    ? { ...state, stage: 'accounted', outcome: event.data }
    : { ...state, stage: 'revoked', revoked: event.data }
}
