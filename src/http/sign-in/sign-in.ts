import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '#db'
import { systemClock, type Clock } from '#kernel'
import { makeAccounts, type Accounts } from './accounts.ts'
import { makeAuth, type Auth, type AuthOptions } from './auth.ts'
import { makeLockout, type Lockout } from './lockout.ts'
import type { Provider } from './oidc.ts'
import { makeSignInLog, type SignInLog } from './sign-in-log.ts'
import { makeGate, type Gate } from './signed-in.ts'
import { makeSweep } from './sweep.ts'

export type SignInOptions = AuthOptions & {
  /** Minutes without an act of the person after which a session ends. */
  readonly idleMinutes?: number
  /** The time of day outside, not that of a demonstration which runs ahead. */
  readonly clock?: Clock
}

export type SignIn = {
  readonly auth: Auth
  readonly gate: Gate
  readonly accounts: Accounts
  readonly lockout: Lockout
  readonly log: SignInLog
  /** Removes what has run out: sessions, challenges, counts of failures. */
  readonly sweep: () => Promise<void>
  readonly providers: readonly Provider[]
  readonly idleMinutes: number
  readonly demo: boolean
}

/** Everything about who may come in, over one database (migration 0003). */
export function makeSignIn(database: Database, options: SignInOptions): SignIn {
  const { clock = systemClock, idleMinutes = 30, providers = [], demo, publicUrl } = options
  if (options.secret.length < 32) throw new Error('The secret of sign-in needs at least 32 characters')
  if (providers.length && publicUrl === undefined) throw new Error('Single sign-on needs the public URL of this server')
  const log = makeSignInLog(database, clock)
  const lockout = makeLockout(database, clock)
  const auth = makeAuth(database.kysely, options, clock)
  const gate = makeGate(auth, database, log, clock, idleMinutes)
  return {
    auth,
    gate,
    lockout,
    log,
    sweep: makeSweep(database, clock, idleMinutes),
    accounts: makeAccounts(auth, database, lockout, log, clock),
    providers,
    idleMinutes,
    demo,
  }
}

/** The installation's secret: made once, kept beside the data, readable by the server's user alone. */
export async function readSecret(folder: string): Promise<string> {
  const path = join(folder, 'secret')
  await mkdir(folder, { recursive: true })
  try {
    // Only the first of two servers that start at once writes it.
    await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  await chmod(path, 0o600)
  return (await readFile(path, 'utf8')).trim()
}
