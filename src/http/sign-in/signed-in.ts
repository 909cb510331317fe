import type { MiddlewareHandler } from 'hono'
import { sql } from 'kysely'
import type { Database } from '#db'
import type { Clock } from '#kernel'
import type { Env } from '../env.ts'
import { denied } from '../problem/denied.ts'
import type { Auth } from './auth.ts'
import type { SignInLog } from './sign-in-log.ts'

export type SignedIn = {
  readonly person: string
  readonly user: string
  readonly session: string
  readonly mustChangePassword: boolean
  readonly secondFactor: boolean
}

/** Set by the web client on what it fetches by itself, so that an open page does not count as somebody working. */
export const backgroundHeader = 'x-background'

/** `seen` is written at most once in this many seconds. */
const grain = 30

export type Gate = {
  /** Who is behind a cookie; undefined when nobody is, or nobody any more. `acts`: the request shows that somebody is there. */
  look(headers: Headers, acts: boolean): Promise<SignedIn | undefined>
}

type Found = {
  session: { id: string; seen?: Date | null }
  user: {
    id: string
    username?: string | null
    twoFactorEnabled?: boolean | null
    mustChangePassword: boolean
    disabled: boolean
  }
}

export function makeGate(auth: Auth, database: Database, log: SignInLog, clock: Clock, idleMinutes: number): Gate {
  const inOne: Parameters<Database['transaction']>[1] = { isolation: 'read committed' }
  return {
    look: async (headers, acts) => {
      const found = (await auth.api.getSession({ headers })) as Found | null
      const person = found?.user.username
      if (!found || !person || found.user.disabled) return undefined
      const now = clock.now()
      const idle = (now.epochMilliseconds - (found.session.seen?.getTime() ?? 0)) / 1000
      if (idle > idleMinutes * 60) {
        await database.transaction(
          async (tx) => sql`delete from sign_in_session where id = ${found.session.id}`.execute(tx),
          inOne,
        )
        await log.note('idle', person, {})
        return undefined
      }
      if (acts && idle >= grain)
        await database.transaction(
          async (tx) =>
            sql`update sign_in_session set seen = ${now.toString()}::timestamptz where id = ${found.session.id}`.execute(
              tx,
            ),
          inOne,
        )
      return {
        person,
        user: found.user.id,
        session: found.session.id,
        mustChangePassword: found.user.mustChangePassword,
        secondFactor: found.user.twoFactorEnabled === true,
      }
    },
  }
}

/** Lets nobody through who is not signed in; nor, unless `mayChange`, somebody whose password is still the one-time one. */
export function signedInOnly(
  gate: Gate,
  { unchanged }: { readonly unchanged: 'allowed' | 'refused' },
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const signedIn = await gate.look(c.req.raw.headers, c.req.header(backgroundHeader) === undefined)
    if (!signedIn) throw denied.signIn()
    if (signedIn.mustChangePassword && unchanged === 'refused') throw denied.password()
    c.set('signedIn', signedIn)
    await next()
  }
}
