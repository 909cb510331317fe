import { sql } from 'kysely'
import type { Government } from '../government.ts'
import type { Actor } from '../principal.ts'
import { searchPairs } from '../search/index.ts'
import { readingNow } from './now.ts'
import { row, rowColumns, type Row, type RowStored } from './row.ts'

export type LikeQuery = {
  readonly kind: string
  /** What the others are compared with; a title says most in the fewest words. */
  readonly text: string
  /** Left out: the matter itself. */
  readonly but?: string
  readonly facets?: Readonly<Record<string, string>>
}

/** Of the pairs of characters in the text, so many have to be found in the other. */
const share = 0.5
const most = 8

/** Matters of one kind, readable for this reader, that have most pairs of characters in common with a text; the nearest first. */
export async function similarMatters(
  government: Government,
  actor: Exclude<Actor, 'system'>,
  { kind, text, but = '', facets = {} }: LikeQuery,
): Promise<readonly Row[]> {
  const reading = await readingNow(government, actor)
  const pairs = searchPairs(text)
  if (!pairs.length) return []
  const any = pairs.join(' | ')
  const wanted = Object.entries(facets).map(([name, value]) => sql`and m.facets->>${name} = ${value}`)
  return government.database.readAs(reading.principals, async (tx) => {
    const { rows } = await sql<RowStored>`
      select ${rowColumns(actor.person)} from matter m
      join lateral (select count(*) as n from unnest(${pairs as string[]}::text[]) p where m.search @@ p::tsquery) shared on true
      where m.kind = ${kind} and m.id <> ${but} and m.search @@ ${any}::tsquery ${sql.join(wanted, sql` `)}
        and shared.n >= ${Math.ceil(pairs.length * share)}
      order by shared.n desc, m.changed desc, m.id limit ${most}`.execute(tx)
    return rows.map((stored) => row(government, reading.c, stored))
  })
}
