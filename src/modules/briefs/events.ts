import type { Attachment, PostId, UnitId } from '#kernel'
import type { Frequency } from './contract.ts'

/** Whose act it was; `for` when acting for a post (代). */
export type Signer = { readonly post: PostId; readonly for: PostId | null }

/** Whom the issues go to; both empty: all leaders. */
export type Readers = { readonly posts: readonly PostId[]; readonly units: readonly UnitId[] }
export type Plan = Readers & {
  readonly title: string
  readonly scope: string
  readonly need: string
  readonly frequency: Frequency
}

/** `on`: ISO dates. */
type Of<Type extends string, Data> = { readonly type: `brief.${Type}`; readonly data: Data }
export type Signed = { readonly on: string; readonly by: Signer }
type Remarked = Signed & { readonly text: string | null }
type Reasoned = Signed & { readonly reason: string }

export type BriefEvent =
  | Of<'drafted', Signed & { readonly unit: UnitId; readonly plan: Plan }>
  | Of<'revised', Signed & { readonly changes: Partial<Plan> }>
  | Of<'submitted', Signed>
  | Of<'approved', Remarked>
  /** The number book answers with the register number. */
  | Of<'number-asked', { readonly mark: string; readonly year: number; readonly title: string }>
  | Of<'numbered', { readonly mark: string; readonly year: number; readonly number: number }>
  /** Voided in its book: it is registered under no number until it gets another. */
  | Of<'number-voided', Reasoned & { readonly mark: string; readonly year: number; readonly number: number }>
  | Of<'returned', Reasoned>
  | Of<'refused', Reasoned>
  | Of<'withdrawn', Reasoned>
  | Of<'addressed', Signed & Readers>
  /** `no` counts the year's issues, `total` all of them. */
  | Of<
      'issued',
      Signed & {
        readonly year: number
        readonly no: number
        readonly total: number
        readonly title: string
        readonly text: string | null
        readonly files: readonly Attachment[]
      }
    >
  | Of<'ended', Reasoned>
