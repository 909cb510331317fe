import { sql } from 'kysely'
import type { Government } from '../government.ts'
import type { Actor } from '../principal.ts'
import { readingNow } from './now.ts'

type Reader = Exclude<Actor, 'system'>

async function readable(
  government: Government,
  actor: Reader,
  kind: string,
  id: string,
): Promise<{ post: string; version: number } | undefined> {
  const { c, principals } = await readingNow(government, actor)
  const found = await government.database.readAs(
    principals,
    async (tx) =>
      (await sql<{ version: number }>`select version from matter where kind = ${kind} and id = ${id}`.execute(tx))
        .rows[0],
  )
  const post = c.org.postsOf(actor.person, c.at)[0]
  return found && post ? { post, version: found.version } : undefined
}

/** A read receipt: first and last time, and the version seen. False when there is nothing to read for this person. */
export async function markRead(government: Government, actor: Reader, kind: string, id: string): Promise<boolean> {
  const seen = await readable(government, actor, kind, id)
  if (!seen) return false
  const at = government.clock.now().toString()
  await government.database.transaction(
    async (tx) => {
      await sql`insert into receipt (kind, id, person, post, first, last, version) values (${kind}, ${id}, ${actor.person}, ${seen.post}, ${at}::timestamptz, ${at}::timestamptz, ${seen.version})
        on conflict (kind, id, person, post) do update set last = excluded.last, version = greatest(receipt.version, excluded.version)`.execute(
        tx,
      )
    },
    { isolation: 'read committed' },
  )
  return true
}

export async function setWatched(
  government: Government,
  actor: Reader,
  kind: string,
  id: string,
  watched: boolean,
): Promise<boolean> {
  if (!(await readable(government, actor, kind, id))) return false
  await government.database.transaction(
    async (tx) => {
      if (watched)
        await sql`insert into watched (person, kind, id) values (${actor.person}, ${kind}, ${id}) on conflict do nothing`.execute(
          tx,
        )
      else await sql`delete from watched where person = ${actor.person} and kind = ${kind} and id = ${id}`.execute(tx)
    },
    { isolation: 'read committed' },
  )
  return true
}
