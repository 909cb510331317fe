import type { Attachment, PostId, UnitId } from '#kernel'
import type { Alternative, ForeignResult, Form, Sort } from './contract.ts'

/** Whose act it was; `for` when acting for a post (代). */
export type Signer = { readonly post: PostId; readonly for: PostId | null }

/** What the lead unit enters into the annual plan. Dates are ISO dates, the time HH:mm, the cost in yuan. */
export type Plan = {
  readonly title: string
  readonly sort: Sort
  readonly date: string
  readonly time: string | null
  readonly hours: number
  readonly participants: number
  readonly form: Form
  readonly place: string | null
  readonly theme: string | null
  readonly agenda: string | null
  readonly alternatives: Readonly<Partial<Record<Alternative, string>>>
  readonly foreign: boolean
  readonly leaders: readonly PostId[]
  readonly townshipHeads: readonly UnitId[]
  readonly guestsReason: string | null
  readonly cost: number | null
  readonly budget: string | null
  readonly files: readonly Attachment[]
}

export type Guests = { readonly leaders: readonly PostId[]; readonly townshipHeads: readonly UnitId[] }

type Of<Type extends string, Data> = { readonly type: `conference.${Type}`; readonly data: Data }
type Signed = { readonly on: string; readonly by: Signer }
type Remarked = Signed & { readonly text: string | null }
type Reasoned = Signed & { readonly reason: string }

export type ConferenceEvent =
  | Of<'planned', Signed & { readonly lead: UnitId; readonly plan: Plan }>
  | Of<'revised', Signed & { readonly changes: Partial<Plan> }>
  | Of<'submitted', Signed>
  /** `to`: the stage that follows, decided with the step and kept with it. */
  | Of<'reviewed', Remarked & { readonly to: 'foreign-affairs' | 'approving' }>
  | Of<'foreign-reviewed', Remarked & { readonly unit: UnitId; readonly result: ForeignResult }>
  | Of<'guests-admitted', Remarked & { readonly admitted: Guests; readonly struck: Guests }>
  | Of<'approved', Remarked>
  | Of<'returned', Reasoned>
  | Of<'refused', Reasoned>
  | Of<'withdrawn', Reasoned>
  | Of<'rescheduled', Reasoned & { readonly date: string; readonly time: string | null }>
  | Of<
      'held',
      Remarked & { readonly date: string; readonly hours: number; readonly participants: number; readonly cost: number }
    >
