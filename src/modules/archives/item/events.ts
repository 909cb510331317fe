import type { FiledKind, Retention } from '../contract/word.ts'
import type { Signed } from '../signer.ts'

/** What stands in a line of the catalogue. Dates are ISO dates. */
export type Line = {
  readonly responsible: string
  readonly reference: string | null
  readonly title: string
  readonly date: string | null
  readonly pages: number | null
  readonly remark: string | null
}
/** `content`: SHA-256 of what it says or of its files, by which a second copy is found. */
export type Entered = Omit<Line, 'pages'> & {
  readonly of: { readonly kind: FiledKind; readonly id: string }
  readonly content: readonly string[]
}
/** Where it stands: 件号 `piece` in its year, class and part; `number` is the 档号. */
export type Place = {
  readonly year: number
  readonly retention: Retention
  readonly part: string
  readonly piece: number
  readonly number: string
}

type Of<Type extends string, Data> = { readonly type: `archive-item.${Type}`; readonly data: Data }

export type ItemEvent =
  /** Filed again after it was reopened, it keeps or changes its place. */
  | Of<'filed', Entered & Place & { readonly on: string }>
  | Of<'reclassified', Signed & Place & { readonly reason: string }>
  | Of<'corrected', Signed & { readonly changes: Partial<Line>; readonly reason: string }>
  | Of<'paged', { readonly pages: number }>
  | Of<'handed', { readonly on: string; readonly transfer: string }>
  | Of<'received', { readonly on: string; readonly transfer: string }>
  | Of<'returned', { readonly on: string; readonly transfer: string; readonly reason: string }>
