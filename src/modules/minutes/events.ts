import type { NormId, PostId } from '#kernel'
import type { Closed, Subject } from '#modules/meetings'

type Happened<T extends string, D> = {
  readonly type: `minutes.${T}`
  readonly data: Readonly<D> & Readonly<Record<string, unknown>>
}

/** Who did it on which day; `for` and `because` when acting. */
export type Mark = {
  readonly on: string
  readonly by: PostId
  readonly for: PostId | null
  readonly because: NormId | null
}

export type Person = { readonly post: PostId; readonly name: string }
/** Names as they were on the day: the paper must not change when a holder does. */
export type Attendance = {
  readonly present: readonly Person[]
  readonly leave: readonly (Person & { readonly reason: string })[]
  readonly attended: readonly Person[]
  readonly absent: readonly Person[]
}
export type Content = {
  readonly opening: string
  readonly items: readonly { readonly item: string; readonly heading: string; readonly text: string }[]
  readonly closing: string | null
}
export type Changes = {
  readonly opening?: string
  readonly items?: readonly { readonly item: string; readonly text: string }[]
  readonly closing?: string
}

export type MinutesEvent =
  | Happened<'drafted', { meeting: string; record: Closed; attendance: Attendance; content: Content; on: string }>
  | Happened<'revised', Mark & { changes: Changes }>
  | Happened<'submitted', Mark>
  | Happened<'checked', Mark & { subjects: readonly Subject[]; text: string | null; to: 'approving' | 'signing' }>
  | Happened<'sent-to-mayor', Mark & { reason: string }>
  /** `of`: whose approval it is, also when somebody acts. */
  | Happened<'approved', Mark & { of: PostId; text: string | null; to: 'approving' | 'signing' }>
  | Happened<'signed', Mark & { year: number; serial: number; version: number; text: string | null }>
  | Happened<'returned', Mark & { reason: string }>
  | Happened<'correction-begun', Mark & { reason: string; changes: Changes }>
  | Happened<'read', Mark>
