import type { Attachment, NormId, PostId, UnitId } from '#kernel'

type Happened<T extends string, D> = {
  readonly type: `task.${T}`
  readonly data: Readonly<D> & Readonly<Record<string, unknown>>
}

/** Who did it on which day; `for` and `because` when acting. */
export type Mark = {
  readonly on: string
  readonly by: PostId
  readonly for: PostId | null
  readonly because: NormId | null
}

export type Opened = {
  meeting: string
  meetingTitle: string
  item: string
  topic: string | null
  title: string
  decision: string
  lead: UnitId
  assist: readonly UnitId[]
  due: string
  responsible: PostId
  on: string
}

export type TaskEvent =
  | Happened<'opened', Opened>
  | Happened<'reported', Mark & { unit: UnitId; progress: number | null; text: string; files: readonly Attachment[] }>
  | Happened<'finished', Mark & { text: string; document?: string; files: readonly Attachment[] }>
  | Happened<'accepted', Mark & { text: string | null }>
  | Happened<'returned', Mark & { reason: string; due: string | null }>
  | Happened<'extension-asked', Mark & { until: string; reason: string }>
  | Happened<'extended', Mark & { from: string; due: string; reason: string }>
  | Happened<'urged', Mark & { text: string }>
  | Happened<'overdue', { due: string; on: string }>
  | Happened<'digested', { digest: string; on: string }>
