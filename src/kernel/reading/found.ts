import { sql, type RawBuilder, type Transaction } from 'kysely'
import type { Tables } from '#db'
import { searchPieces, searchQuery, searchWords, type Piece } from '../search/index.ts'
import type { RowStored } from './row.ts'

/** Where a matter was found by the words looked for. `content`: in what is written in the matter itself. */
export type Found =
  | { readonly in: 'title' | 'number'; readonly pieces: readonly Piece[] }
  | { readonly in: 'content' }
  | {
      readonly in: 'attachment'
      readonly file: { readonly sha256: string; readonly name: string }
      readonly pieces: readonly Piece[]
    }

/**
 * Finds a matter `m` with the help of its attachments, and not by its own words alone: each word stands in it or in one of
 * them. A reader's attachments come through the view attached_text, which looks at the audience.
 */
export function byAttachments(question: string): RawBuilder<unknown> {
  const words = searchWords(question)
  const matters = words.map((word) => {
    const inside = sql`select t.kind, t.id from attached_text t where t.search @@ ${word}::tsquery`
    return words.length === 1
      ? inside
      : sql`(${inside} union select o.kind, o.id from matter o where o.search @@ ${word}::tsquery)`
  })
  return sql`(m.kind, m.id) in (${sql.join(matters, sql` intersect `)}) and (m.search @@ ${words.join(' & ')}::tsquery) is not true`
}

type Wanted = {
  readonly where: RawBuilder<unknown>
  readonly order: RawBuilder<unknown>
  readonly columns: RawBuilder<unknown>
  readonly skip: number
  readonly take: number
}

/** Counts and pages at once: a frequent word stands in tens of thousands of files, and looking them up twice took twice as long. */
export async function withAttachments(
  tx: Transaction<Tables>,
  { where, order, columns, skip, take }: Wanted,
): Promise<{ readonly rows: readonly RowStored[]; readonly total: number }> {
  const { rows } = await sql<{ n: number } & { [K in keyof RowStored]: RowStored[K] | null }>`
    with hit as materialized (select m.kind, m.id, row_number() over (order by ${order}) as place from matter m where ${where})
    select counted.n, paged.* from (select count(*)::int as n from hit) counted left join lateral (
      select ${columns}, h.place from hit h join matter m on m.kind = h.kind and m.id = h.id
      where h.place > ${skip} and h.place <= ${skip + take}
    ) paged on true order by paged.place`.execute(tx)
  return { rows: rows.filter((row) => row.id !== null) as unknown as readonly RowStored[], total: rows[0]?.n ?? 0 }
}

type Hit = {
  readonly kind: string
  readonly id: string
  readonly sha256: string
  readonly name: string
  readonly text: string
}

export const placed = ({ kind, id }: Pick<RowStored, 'kind' | 'id'>): string => `${kind}/${id}`

/** For each row of a page where the words stand: title or number, an attachment with what stands around them, or the matter's content. */
export async function foundIn(
  tx: Transaction<Tables>,
  rows: readonly Pick<RowStored, 'kind' | 'id' | 'title' | 'number'>[],
  question: string,
): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>()
  for (const row of rows) {
    const title = searchPieces(row.title, question, 'whole')
    const number = row.number === null ? undefined : searchPieces(row.number, question, 'whole')
    if (title) found.set(placed(row), { in: 'title', pieces: title })
    else if (number) found.set(placed(row), { in: 'number', pieces: number })
  }
  const others = rows.filter((row) => !found.has(placed(row)))
  for (const hit of await attachmentHits(tx, others, question)) {
    const pieces = searchPieces(hit.text, question)
    if (pieces) found.set(placed(hit), { in: 'attachment', file: { sha256: hit.sha256, name: hit.name }, pieces })
  }
  for (const row of others) if (!found.has(placed(row))) found.set(placed(row), { in: 'content' })
  return found
}

/** One part of one attachment a matter: the one with most of the words, the first of its name. */
async function attachmentHits(
  tx: Transaction<Tables>,
  rows: readonly Pick<RowStored, 'kind' | 'id'>[],
  question: string,
): Promise<readonly Hit[]> {
  const all = searchQuery(question)
  if (!rows.length || all === undefined) return []
  const any = searchWords(question).join(' | ')
  const wanted = JSON.stringify(rows.map(({ kind, id }) => ({ kind, id })))
  const { rows: hits } = await sql<Hit>`
    select hit.* from jsonb_to_recordset(${wanted}::jsonb) as w(kind text, id text)
    cross join lateral (
      select t.kind, t.id, t.sha256, t.name, t.text from attached_text t
      where t.kind = w.kind and t.id = w.id and t.search @@ ${any}::tsquery
      order by t.search @@ ${all}::tsquery desc, t.name, t.part limit 1
    ) hit`.execute(tx)
  return hits
}
