import type { Exception } from '../context.ts'

/** A matter as it is stored, without what is derived. */
export type MatterRow = {
  readonly kind: string
  readonly id: string
  readonly version: number
  readonly stage: string
  readonly unit: string | null
  readonly rulebook: string
  readonly state: any
  readonly exceptions: readonly Exception[]
  readonly lapsed: readonly string[]
  readonly audience: readonly string[]
  readonly opened: Temporal.Instant
  readonly head: Uint8Array
  /** Deadlines of this matter that have run out and are not yet recorded as lapsed. */
  readonly overdue: readonly string[]
}
