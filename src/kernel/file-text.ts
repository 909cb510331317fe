import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from '#db'
import type { NormId, Text } from '#rulebook'
import { searchParts, searchVector } from './search/index.ts'

/** What became of reading an attachment for its words. */
export type FileText =
  /** Still to be read: by the server, in its own time. Until then it is attached to nothing. */
  | { readonly state: 'waiting' }
  | { readonly state: 'text'; readonly text: string }
  /** Pictures, scans: there is nothing that a program could read. */
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly says: Text }
  /** May not be attached at all. */
  | { readonly state: 'refused'; readonly norm: NormId; readonly says: Text; readonly wayOut: Text }

const atOnce = 5 // parts

/** Keeps what was found in a file; what was found in the same bytes before stands. */
export async function keepFileText(
  tx: Transaction<Tables>,
  sha256: string,
  found: FileText,
  at: Temporal.Instant,
): Promise<void> {
  const { state } = found
  const why =
    state === 'failed'
      ? { says: found.says }
      : state === 'refused'
        ? { norm: found.norm, says: found.says, wayOut: found.wayOut }
        : null
  const read = state === 'waiting' ? null : at.toString()
  const { rows } = await sql`
    insert into file_text (sha256, state, why, read) values (${sha256}, ${state}, ${why ? JSON.stringify(why) : null}::jsonb, ${read}::timestamptz)
    on conflict (sha256) do update set state = excluded.state, why = excluded.why, read = excluded.read where file_text.state = 'waiting'
    returning state`.execute(tx)
  if (!rows.length || state !== 'text') return
  const parts = searchParts(found.text)
  for (let from = 0; from < parts.length; from += atOnce) {
    const batch = parts.slice(from, from + atOnce)
    const kept = batch.map((text, i) => ({ part: from + i, text, search: searchVector(text) }))
    await sql`insert into file_part (sha256, part, text, search) select ${sha256}, part, text, search::tsvector
      from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as e(part int, text text, search text)`.execute(tx)
  }
}

/** What is known of a file that was read before. */
export async function fileTextKnown(
  on: Kysely<Tables>,
  sha256: string,
): Promise<Exclude<FileText, { state: 'text' }> | { readonly state: 'text' } | undefined> {
  const row = await on.selectFrom('file_text').select(['state', 'why']).where('sha256', '=', sha256).executeTakeFirst()
  return row && ({ state: row.state, ...(row.why as object | null) } as never)
}

export type Unread = { readonly sha256: string; readonly type: string; readonly attempts: number }

/** Files that were taken in and not read yet, the oldest first: those of before this was kept among them. */
export const filesUnread = async (on: Kysely<Tables>, most: number): Promise<readonly Unread[]> =>
  (
    await sql<Unread>`select f.sha256, f.type, coalesce(t.attempts, 0) as attempts from file f left join file_text t using (sha256)
      where t.state is null or t.state = 'waiting' order by f.uploaded, f.sha256 limit ${most}`.execute(on)
  ).rows

/** Counted before a file is read: one that ends the whole process is not tried for ever. */
export const noteAttempt = async (on: Kysely<Tables>, sha256: string): Promise<void> => {
  await on
    .insertInto('file_text')
    .values({ sha256, state: 'waiting', attempts: 1 })
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ attempts: sql`file_text.attempts + 1` }))
    .execute()
}
