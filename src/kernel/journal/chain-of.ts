import { sql, type Transaction } from 'kysely'
import type { Tables } from '#db'
import type { Entry } from './entry.ts'

/** An entry with its place in the chain: what `chained` gives of `prev` and the entry is `hash`. Both in hex. */
export type Chained = Entry & { readonly prev: string; readonly hash: string }

type Row = Omit<Entry, 'at'> & { readonly at: Temporal.Instant; readonly prev: Uint8Array; readonly hash: Uint8Array }
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** A matter's journal as it was chained, from the beginning. Whoever may read the matter may read it. */
export async function journalOf(tx: Transaction<Tables>, kind: string, id: string): Promise<readonly Chained[]> {
  const { rows } = await sql<Row>`select kind, id, seq, type, data, at, actor, command, key, norms, prev, hash
    from journal where kind = ${kind} and id = ${id} order by seq`.execute(tx)
  return rows.map(({ at, prev, hash, ...row }) => ({ ...row, at: at.toString(), prev: hex(prev), hash: hex(hash) }))
}
