import type { ColumnType, Generated } from 'kysely'
import type { JsonText } from './value.ts'

/** The tables as `migrations/` makes them. Values as value.ts says. */
export type Tables = {
  readonly matter: MatterTable
  readonly journal: JournalTable
  readonly deadline: DeadlineTable
  readonly link: LinkTable
  readonly file: FileTable
  readonly attached: AttachedTable
  readonly file_text: FileTextTable
  readonly file_part: FilePartTable
  readonly attached_text: AttachedTextView
  readonly receipt: ReceiptTable
  readonly watched: WatchedTable
  readonly seal: SealTable
  readonly sealed: SealedTable
  readonly setting: SettingTable
  readonly numbering: NumberingTable
}

type Instant = ColumnType<Temporal.Instant, Temporal.Instant | string>
type Json<T = unknown> = ColumnType<T, JsonText>
type DefaultedJson<T = unknown> = ColumnType<T, JsonText | undefined, JsonText>
type Bytes = ColumnType<Buffer, Uint8Array>
type Texts = ColumnType<string[], readonly string[]>
type DefaultedTexts = ColumnType<string[], readonly string[] | undefined, readonly string[]>

type MatterKey = { kind: string; id: string }

type MatterTable = MatterKey & {
  version: number
  stage: string
  title: Generated<string>
  number: string | null
  unit: string | null
  rulebook: string
  state: Json
  facets: DefaultedJson<Record<string, unknown>>
  exceptions: DefaultedJson<unknown[]>
  lapsed: DefaultedTexts
  audience: Texts
  awaits: DefaultedTexts
  readers: DefaultedTexts
  closed: Generated<boolean>
  due: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined>
  opened: Instant
  changed: Instant
  search: string | null
  head: Bytes
  /** The facet of this name: local time, for whatever begins at an hour. */
  starts: ColumnType<string | null, never, never>
}

type JournalTable = MatterKey & {
  position: ColumnType<number, never, never>
  seq: number
  type: string
  data: Json<Record<string, unknown>>
  at: Instant
  actor: Json
  command: string
  key: string | null
  norms: DefaultedJson<unknown[]>
  prev: Bytes
  hash: Bytes
}

type DeadlineTable = MatterKey & {
  key: string
  norm: string
  owes: Texts
  due: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null>
  provisional: boolean
  lapse: string
  lapsed: Generated<boolean>
  why: Json
}

type LinkTable = MatterKey & { rel: string; to_kind: string; to_id: string }

type FileTable = { sha256: string; type: string; size: number; uploaded: Instant; person: string }

type AttachedTable = MatterKey & { sha256: string; name: string }

/** `why` tells why a file has no words, or why it may not be attached. */
type FileTextTable = {
  sha256: string
  state: string
  why: ColumnType<unknown, JsonText | null | undefined>
  attempts: Generated<number>
  read: ColumnType<Temporal.Instant | null, Temporal.Instant | string | null | undefined>
}

type FilePartTable = { sha256: string; part: number; text: string; search: string }

/** A view: the parts of what is attached to matters that the reader may read (migration 7). */
type AttachedTextView = {
  [K in keyof (AttachedTable & FilePartTable)]: ColumnType<(AttachedTable & FilePartTable)[K], never, never>
}

type ReceiptTable = MatterKey & { person: string; post: string; first: Instant; last: Instant; version: number }

type WatchedTable = MatterKey & { person: string }

type SealTable = { no: number; entries: number; root: Bytes; prev: Bytes; hash: Bytes; at: Instant }

type SealedTable = { position: number; seal: number; leaf: number }

type SettingTable = { name: string; value: Json }

/** Never holds a row: whoever takes a number locks it (migration 5). */
type NumberingTable = { series: string | null }
