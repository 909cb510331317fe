import type { Retention } from '../contract/word.ts'
import type { Signed } from '../signer.ts'
import type { FlawFound } from './flaw.ts'

/** A filed paper as the transfer names it. */
export type Listed = { readonly item: string; readonly number: string; readonly title: string }
export type Made = {
  readonly file: { readonly sha256: string; readonly name: string }
  readonly bytes: number
  readonly files: number
  /** `stands`: hash of the paper and its line in the catalogue as they went in (`standing`). */
  readonly lines: readonly { readonly item: string; readonly stands: string; readonly pages: number }[]
}
export type Selection = {
  readonly number: string
  readonly year: number
  readonly retentions: readonly Retention[]
  readonly part: string | null
  readonly receiver: string
  readonly ofd: boolean
  readonly text: string | null
}

type Of<Type extends string, Data> = { readonly type: `archive-transfer.${Type}`; readonly data: Data }
type Remarked = Signed & { readonly text: string | null }
type Reasoned = Signed & { readonly reason: string }

export type TransferEvent =
  | Of<'drawn-up', Signed & Selection & { readonly items: readonly Listed[] }>
  | Of<'excluded', Reasoned & Listed>
  | Of<'included', Signed & Listed>
  | Of<'checked', Signed & { readonly flaws: readonly FlawFound[] }>
  /** What only the making of the package shows: files that are lost, papers that cannot be printed. */
  | Of<'package-failed', Signed & { readonly flaws: readonly FlawFound[] }>
  | Of<'packed', Signed & Made>
  | Of<'handed-over', Remarked>
  | Of<'rejected', Reasoned & Listed>
  | Of<
      'received',
      Signed & {
        readonly day: string
        readonly receiver: string
        readonly count: number
        readonly text: string | null
        readonly items: readonly string[]
      }
    >
  | Of<'withdrawn', Reasoned>
