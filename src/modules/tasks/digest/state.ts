import { Fault, type UnitId } from '#kernel'
import type { Mark } from '../events.ts'

export type Row = {
  readonly task: string
  readonly title: string
  readonly lead: UnitId
  readonly due: string
  readonly done: string | null
  readonly overdue: boolean
  readonly progress: number | null
  readonly last: string | null
}
export type Sent = Mark & { readonly from: string; readonly text: string | null; readonly rows: readonly Row[] }
export type DigestEvent = { readonly type: 'digest.sent'; readonly data: Sent }
export type Digest = { readonly stage: 'new' } | ({ readonly stage: 'sent' } & Sent)

export const evolve = (_: Digest, event: DigestEvent): Digest => ({ stage: 'sent', ...event.data })

export function sent(state: Digest): Sent {
  if (state.stage === 'new') throw new Fault('A digest that was not sent has no rows')
  return state
}
