import type { Seen, Surroundings } from '#kernel'
import { filedDocument, type Document } from '#modules/documents'
import { filedIncoming, type Incoming } from '#modules/incoming'
import type { FiledKind } from './contract/word.ts'

/** A filed paper as its own module tells it now. */
export type Filed = NonNullable<ReturnType<typeof filedDocument> | ReturnType<typeof filedIncoming>>

export const filedNow = (kind: FiledKind, state: unknown, c: Surroundings): Filed | null =>
  kind === 'document' ? filedDocument(state as Document, c) : filedIncoming(state as Incoming, c)

/** A filed paper has one item, however often it is filed again. */
export const itemId = (of: { readonly kind: string; readonly id: string }): string => `${of.kind}-${of.id}`

export type Source = Pick<Seen, 'kind' | 'id' | 'version' | 'closed' | 'state'>
