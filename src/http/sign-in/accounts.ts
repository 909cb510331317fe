import { sql } from 'kysely'
import type { Database } from '#db'
import type { Clock } from '#kernel'
import { personPattern, type Auth } from './auth.ts'
import type { Lockout } from './lockout.ts'
import { addressOf } from './oidc.ts'
import { oneTimePassword } from './password-rules.ts'
import type { SignInLog } from './sign-in-log.ts'

export type AccountRow = {
  readonly person: string
  readonly disabled: boolean
  readonly lockedUntil: Temporal.Instant | null
  readonly mustChangePassword: boolean
  readonly secondFactor: boolean
  readonly lastSignIn: Temporal.Instant | null
}

/** What an account cannot be: the reason is one of these, never a half-made account. */
export class AccountFault extends Error {
  override readonly name = 'AccountFault'
  readonly reason: 'name' | 'exists' | 'unknown'
  constructor(reason: 'name' | 'exists' | 'unknown', person: string) {
    super(
      {
        name: `“${person}” is no account name: letters a–z, digits, dots and hyphens, 2 to 60 characters`,
        exists: `${person} has an account already`,
        unknown: `${person} has no account`,
      }[reason],
    )
    this.reason = reason
  }
}

export type Accounts = {
  /** Returns the one-time password: shown once, stored only as a hash, to be changed at the first sign-in. */
  create(person: string, by: string | null): Promise<{ password: string }>
  /** A new one-time password; all sessions end, the second factor and the lock fall. */
  reset(person: string, by: string): Promise<{ password: string }>
  unlock(person: string, by: string): Promise<void>
  disable(person: string, by: string): Promise<void>
  enable(person: string, by: string): Promise<void>
  changed(user: string): Promise<void>
  list(): Promise<AccountRow[]>
}

export function makeAccounts(auth: Auth, database: Database, lockout: Lockout, log: SignInLog, clock: Clock): Accounts {
  const inOne: Parameters<Database['transaction']>[1] = { isolation: 'read committed' }
  const run = (query: ReturnType<typeof sql>) => database.transaction(async (tx) => query.execute(tx), inOne)
  const userOf = async (person: string): Promise<string> => {
    const { rows } = await run(sql`select id from sign_in_user where username = ${person}`)
    const found = (rows as { id: string }[])[0]?.id
    if (found === undefined) throw new AccountFault('unknown', person)
    return found
  }
  return {
    create: async (name, by) => {
      const person = name.toLowerCase()
      if (!personPattern.test(person)) throw new AccountFault('name', name)
      const { internalAdapter, password: hasher } = await auth.$context
      if (await internalAdapter.findUserByEmail(addressOf(person))) throw new AccountFault('exists', person)
      const password = oneTimePassword(person)
      const hash = await hasher.hash(password)
      const user = await internalAdapter.createUser(
        {
          email: addressOf(person),
          emailVerified: true,
          name: person,
          username: person,
          mustChangePassword: true,
          disabled: false,
        },
        { method: 'email-password' },
      )
      await internalAdapter.linkAccount({
        userId: user.id,
        providerId: 'credential',
        accountId: user.id,
        password: hash,
      })
      await log.note('account-created', person, by ? { by } : {})
      return { password }
    },
    reset: async (person, by) => {
      const user = await userOf(person)
      const { internalAdapter, password: hasher } = await auth.$context
      const password = oneTimePassword(person)
      const hash = await hasher.hash(password)
      await internalAdapter.deleteUserSessions(user)
      await run(
        sql`update sign_in_user set must_change_password = true, two_factor_enabled = false, updated_at = ${clock.now().toString()}::timestamptz where id = ${user}`,
      )
      await run(sql`delete from sign_in_second_factor where user_id = ${user}`)
      if (await internalAdapter.findCredentialAccount(user)) await internalAdapter.updatePassword(user, hash)
      else
        await internalAdapter.linkAccount({ userId: user, providerId: 'credential', accountId: user, password: hash })
      await lockout.clear(person)
      await log.note('password-reset', person, { by })
      return { password }
    },
    unlock: async (person, by) => {
      await userOf(person)
      await lockout.clear(person)
      await log.note('unlocked', person, { by })
    },
    disable: async (person, by) => {
      const user = await userOf(person)
      await run(sql`update sign_in_user set disabled = true where id = ${user}`)
      await (await auth.$context).internalAdapter.deleteUserSessions(user)
      await log.note('disabled', person, { by })
    },
    enable: async (person, by) => {
      const user = await userOf(person)
      await run(sql`update sign_in_user set disabled = false where id = ${user}`)
      await log.note('enabled', person, { by })
    },
    changed: async (user) => {
      await run(sql`update sign_in_user set must_change_password = false where id = ${user}`)
    },
    list: async () => {
      const { rows } =
        await run(sql`select u.username as person, u.disabled, g.locked_until as "lockedUntil", u.must_change_password as "mustChangePassword", coalesce(u.two_factor_enabled, false) as "secondFactor",
        (select max(l.at) from sign_in_log l where l.person = u.username and l.event = 'signed-in') as "lastSignIn"
        from sign_in_user u left join sign_in_guard g on g.person = u.username and g.locked_until > ${clock.now().toString()}::timestamptz where u.username is not null order by u.username`)
      return rows as AccountRow[]
    },
  }
}
