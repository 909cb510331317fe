import type { Attachment, PostId } from '#kernel'
import type { Part, Target } from './contract.ts'

export type Trip = {
  readonly from: string
  readonly until: string
  readonly part: Part
  readonly places: string
  readonly unannounced: boolean
  readonly companions: readonly PostId[]
  readonly vehicles: number
}
/** A day of a trip, and how much of it: 1 or 0.5. */
export type Day = { readonly date: string; readonly share: number }
export type Record = Trip & {
  readonly notified: boolean
  readonly briefed: boolean
  readonly received: boolean
  readonly escort: boolean
  readonly deviation: string | null
  readonly findings: string
  readonly files: readonly Attachment[]
}

type Of<Type extends string, Data> = { readonly type: `research.${Type}`; readonly data: Data }
/** `post`: who wrote it down; the office may for a leader. */
type Marked = { readonly on: string; readonly post: PostId }

export type ResearchEvent =
  | Of<
      'planned',
      Marked & Trip & { readonly title: string; readonly leader: PostId; readonly questions: string | null }
    >
  /** `days` goes into the book of each year that it touches; `years` names those of an earlier record too, which it replaces. */
  | Of<
      'recorded',
      Marked & {
        readonly record: Record
        readonly leader: PostId
        readonly title: string
        readonly days: readonly Day[]
        readonly years: readonly number[]
      }
    >
  | Of<
      'handed-on',
      Marked & { readonly to: Target; readonly id: string | null; readonly text: string; readonly unit: string | null }
    >
  | Of<'cancelled', Marked & { readonly reason: string }>
