import type { PostId } from '#kernel'

export type Holder = { readonly kind: string; readonly id: string }

/** `on`: ISO date of the entry; in `back-filled` that of the paper. `by`: the post that acted. */
type Of<Type extends string, Data> = { readonly type: `number-book.${Type}`; readonly data: Data }
type Kept = { readonly on: string; readonly by: PostId }
type Reasoned = Kept & { readonly reason: string }
type Named = { readonly mark: string; readonly year: number }

export type NumberBookEvent =
  | Of<'opened', Kept & Named & { readonly after: number; readonly vacant: readonly number[] }>
  | Of<
      'taken',
      Named & { readonly number: number; readonly for: Holder; readonly on: string; readonly title: string | null }
    >
  | Of<'reserved', Reasoned & { readonly numbers: readonly number[]; readonly purpose: string }>
  | Of<'released', Reasoned & { readonly number: number }>
  /** `for`: the paper that carries it, where the book does not remember it by itself. */
  | Of<'voided', Reasoned & { readonly number: number; readonly for?: Holder; readonly title?: string }>
  | Of<
      'back-filled',
      Reasoned & Named & { readonly number: number; readonly title: string; readonly for: Holder | null }
    >
  | Of<'closed', Kept>
  | Of<'reopened', Reasoned>
