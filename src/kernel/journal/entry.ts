import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Acted } from '../principal.ts'
import type { Checked } from '../judge.ts'
import { Fault } from '../refusal.ts'

/** One line of the journal: what happened to a matter, by whom, when, on which command, with which norms checked. */
export type Entry = {
  readonly kind: string
  readonly id: string
  readonly seq: number
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
  readonly at: string
  readonly actor: Acted
  readonly command: string
  readonly key: string | null
  readonly norms: readonly Checked[]
}

/** The chain of a matter begins with 32 zero bytes. */
export const chainStart: Uint8Array = new Uint8Array(32)

/** RFC 8785: the same entry gives the same bytes whatever order a database keeps its keys in. */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Fault('Not representable as JSON')
  return text
}

/** SHA-256 over the previous hash and the canonical entry. */
export function chained(prev: Uint8Array, entry: Entry): Uint8Array {
  return createHash('sha256').update(prev).update(canonical(entry)).digest()
}
