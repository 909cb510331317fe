import type { ActName } from './contract.ts'

export type PhrasesEvent =
  | {
      readonly type: 'phrases.added'
      readonly data: { readonly id: string; readonly act: ActName; readonly text: string; readonly on: string }
    }
  /** All of an act, as they stand from now on. */
  | {
      readonly type: 'phrases.ordered'
      readonly data: { readonly act: ActName; readonly ids: readonly string[]; readonly on: string }
    }
  | { readonly type: 'phrases.removed'; readonly data: { readonly id: string; readonly on: string } }
