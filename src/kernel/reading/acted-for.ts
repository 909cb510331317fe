import { sql } from 'kysely'
import type { Government } from '../government.ts'
import type { Acted, Actor, PostId } from '../principal.ts'
import { verbOf } from '../registry.ts'
import { readingNow } from './now.ts'
import { articleOf, named, row, rowColumns, type RowStored } from './row.ts'

type Stored = RowStored & { command: string; done: Temporal.Instant; actor: Acted }

/** More than anybody reads through; who wants all of it exports the lists. */
const most = 500

export type Period = { readonly from: Temporal.Instant; readonly until: Temporal.Instant }

/**
 * What was done for a post by those who stood in, newest first, one line a command: for whoever comes back. Only of
 * matters that this reader may read.
 */
export async function actedFor(
  government: Government,
  actor: Exclude<Actor, 'system'>,
  post: PostId,
  { from, until }: Period,
) {
  const { c, principals } = await readingNow(government, actor)
  const { rows } = await government.database.readAs(principals, (tx) =>
    sql<Stored>`
    select distinct on (j.at, j.kind, j.id, j.command) ${rowColumns(actor.person)}, j.command, j.at as done, j.actor
    from journal j join matter m on m.kind = j.kind and m.id = j.id
    where j.actor->>'for' = ${post} and j.at >= ${from.toString()}::timestamptz and j.at < ${until.toString()}::timestamptz
    order by j.at desc, j.kind, j.id, j.command limit ${most}`.execute(tx),
  )
  return rows.map((stored) => ({
    at: stored.done.toString(),
    title: government.registry.command(stored.kind, verbOf(stored.command))?.title ?? {
      zh: stored.command,
      en: stored.command,
    },
    by: named(stored.actor.post, c),
    norm: stored.actor.because ?? null,
    articleName: articleOf(stored.actor.because ?? null, c),
    row: row(government, c, stored),
  }))
}
