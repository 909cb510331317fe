import { sql } from 'kysely'
import type { Database } from '#db'
import type { Clock } from '#kernel'

/** better-auth has no lockout by account. Five tries are free; then each failure doubles the wait, up to a quarter of an hour. */
export const freeTries = 5
const firstWait = 60
const longestWait = 900

export type Attempt =
  | { readonly allowed: true; readonly locks: boolean }
  | { readonly allowed: false; readonly seconds: number }

export type Lockout = {
  /** Counts the try before the password is looked at, so that many at once cannot slip through. */
  begin(person: string): Promise<Attempt>
  /** The password was right, or an administrator lifts the lock. */
  clear(person: string): Promise<void>
}

/** A name that nobody has is counted like any other: the answer does not tell which accounts exist. */
export function makeLockout(database: Database, clock: Clock): Lockout {
  const inOne: Parameters<Database['transaction']>[1] = { isolation: 'read committed' }
  return {
    begin: async (person) =>
      database.transaction(async (tx) => {
        const now = clock.now()
        const at = sql`${now.toString()}::timestamptz`
        const counted = await sql<{
          locked: boolean
        }>`insert into sign_in_guard as g (person, failures, changed) values (${person}, 1, ${at})
          on conflict (person) do update set changed = excluded.changed,
            failures = case when g.changed < ${at} - interval '1 day' then 1 else g.failures + 1 end,
            locked_until = case when g.changed >= ${at} - interval '1 day' and g.failures + 1 >= ${freeTries}::int
              then ${at} + make_interval(secs => least(${longestWait}::float8, ${firstWait}::float8 * 2 ^ least(g.failures + 1 - ${freeTries}::int, 10))) end
          where g.locked_until is null or g.locked_until <= ${at}
          returning locked_until is not null as locked`.execute(tx)
        if (counted.rows[0]) return { allowed: true, locks: counted.rows[0].locked }
        const { rows } = await sql<{
          seconds: number
        }>`select ceil(extract(epoch from locked_until - ${at}))::int as seconds from sign_in_guard where person = ${person}`.execute(
          tx,
        )
        return { allowed: false, seconds: Math.max(1, rows[0]?.seconds ?? 1) }
      }, inOne),
    clear: async (person) => {
      await database.transaction(
        async (tx) => sql`delete from sign_in_guard where person = ${person}`.execute(tx),
        inOne,
      )
    },
  }
}
