import { sql } from 'kysely'
import type { Database } from '#db'
import type { Clock } from '#kernel'

/** better-auth removes a session that has run out only when somebody comes back with it: most never do. */
export function makeSweep(database: Database, clock: Clock, idleMinutes: number): () => Promise<void> {
  return () =>
    database.transaction(
      async (tx) => {
        const now = sql`${clock.now().toString()}::timestamptz`
        await sql`delete from sign_in_session where expires_at < ${now} or seen < ${now} - make_interval(mins => ${idleMinutes}::int)`.execute(
          tx,
        )
        await sql`delete from sign_in_verification where expires_at < ${now}`.execute(tx)
        await sql`delete from sign_in_guard where changed < ${now} - interval '1 day' and coalesce(locked_until, changed) < ${now}`.execute(
          tx,
        )
      },
      { isolation: 'read committed' },
    )
}
