import { sql } from 'kysely'
import type { Database } from '#db'
import type { Clock } from '#kernel'
import type * as z from 'zod'
import type { administration } from '../contract/index.ts'
import { personPattern } from './auth.ts'

export type SignInEvent = (typeof administration.signInEvents)[number]
export type SignInEntry = z.infer<typeof administration.signInEntry>

export type SignInLog = {
  /** `by`: the administrator, where somebody else did it. What is no account name is left out: it may be a password in the wrong field. */
  note(event: SignInEvent, person: string, more: { readonly address?: string; readonly by?: string }): Promise<void>
  list(query: {
    readonly person?: string
    readonly event?: SignInEvent
    readonly page: number
    readonly size: number
  }): Promise<{ items: SignInEntry[]; total: number }>
}

/** Who came in, who failed, who changed an account: kept for the audit administrator. The table takes no update and no deletion (migration 0003). */
export function makeSignInLog(database: Database, clock: Clock): SignInLog {
  return {
    note: async (event, person, { address, by }) => {
      await database.transaction(
        async (tx) =>
          sql`insert into sign_in_log (at, person, event, by, address) values (${clock.now().toString()}::timestamptz, ${personPattern.test(person) ? person : ''}, ${event}, ${by ?? null}, ${address ?? null})`.execute(
            tx,
          ),
        { isolation: 'read committed' },
      )
    },
    list: async ({ person, event, page, size }) =>
      database.transaction(
        async (tx) => {
          const where = sql`(${person ?? null}::text is null or person = ${person ?? null}) and (${event ?? null}::text is null or event = ${event ?? null})`
          const total =
            (await sql<{ n: number }>`select count(*)::int as n from sign_in_log where ${where}`.execute(tx)).rows[0]
              ?.n ?? 0
          const { rows } = await sql<
            Omit<SignInEntry, 'at'> & { at: Temporal.Instant }
          >`select at, person, event, by, address from sign_in_log where ${where} order by position desc limit ${size} offset ${(page - 1) * size}`.execute(
            tx,
          )
          return { items: rows.map((row) => ({ ...row, at: row.at.toString() })), total }
        },
        { isolation: 'read committed' },
      ),
  }
}
