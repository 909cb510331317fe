import type { Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { sql } from 'kysely'
import type { Database } from '#db'
import type { Env } from '../env.ts'
import { denied } from '../problem/denied.ts'
import type { Accounts } from './accounts.ts'
import { addressHeader, cookiePrefix, type Auth } from './auth.ts'
import type { Lockout } from './lockout.ts'
import { addressOf } from './oidc.ts'
import { passwordProblem } from './password-rules.ts'
import { deniedBy, lockedFor } from './said.ts'
import type { SignInLog } from './sign-in-log.ts'
import { signedInOnly, type Gate } from './signed-in.ts'

export type Doors = {
  readonly auth: Auth
  readonly gate: Gate
  readonly accounts: Accounts
  readonly lockout: Lockout
  readonly log: SignInLog
  readonly sweep: () => Promise<void>
  readonly database: Database
}

type Body = Readonly<Record<string, unknown>>

/**
 * What of better-auth is open to the outside: only the paths named here. Around them stand what it lacks: lockout by
 * account, password rules, the log for the audit administrator.
 */
export function signInDoors(app: Hono<Env>, { auth, gate, accounts, lockout, log, sweep, database }: Doors): void {
  const inside = signedInOnly(gate, { unchanged: 'allowed' })

  /** Hands a request on; an error comes back as a problem, an answer without the session token, which belongs into the cookie alone. */
  const hand = async (
    c: Context<Env>,
    body?: Body,
  ): Promise<{ answer: Record<string, unknown>; response: Response }> => {
    const headers = new Headers(c.req.raw.headers)
    headers.delete('content-length')
    headers.set(addressHeader, c.get('address'))
    const response = await auth.handler(
      new Request(c.req.url, { method: c.req.method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }),
    )
    const answer = (await response
      .clone()
      .json()
      .catch(() => null)) as Record<string, unknown> | null
    if (response.status >= 400) throw deniedBy(response.status, answer)
    const { token: _token, user: _user, ...rest } = answer ?? {}
    const shown = new Headers(response.headers)
    shown.delete('content-length')
    return {
      answer: answer ?? {},
      response:
        response.status >= 300
          ? response
          : new Response(JSON.stringify(rest), { status: response.status, headers: shown }),
    }
  }
  const read = async (c: Context<Env>): Promise<Body> => {
    const body: unknown = await c.req.json().catch(() => undefined)
    if (typeof body !== 'object' || body === null || Array.isArray(body))
      throw denied.input('', { zh: '请求内容不是 JSON 对象', en: 'The body is not a JSON object' })
    return body as Body
  }
  const text = (body: Body, field: string): string => {
    const value = body[field]
    if (typeof value !== 'string' || value === '' || value.length > 200)
      throw denied.input(field, {
        zh: `「${field}」应为 1 至 200 字的文字`,
        en: `${field} should be a text of 1 to 200 characters`,
      })
    return value
  }
  const nameIn = (answer: Record<string, unknown>): string =>
    String((answer.user as { username?: string } | undefined)?.username ?? '')

  app.post('/api/auth/sign-in/username', async (c) => {
    const body = await read(c)
    const person = text(body, 'username').toLowerCase().slice(0, 60)
    const password = text(body, 'password')
    const address = c.get('address')
    const attempt = await lockout.begin(person)
    if (!attempt.allowed) throw lockedFor(attempt.seconds)
    try {
      const { answer, response } = await hand(c, { username: person, password, rememberMe: false })
      await lockout.clear(person)
      await sweep()
      if (answer.twoFactorRedirect !== true) await log.note('signed-in', person, { address })
      return response
    } catch (error) {
      await log.note('failed', person, { address })
      if (attempt.locks) await log.note('locked', person, { address })
      throw error
    }
  })

  for (const path of ['/api/auth/two-factor/verify-totp', '/api/auth/two-factor/verify-backup-code'] as const)
    app.post(path, async (c) => {
      const code = text(await read(c), 'code')
      const before = await gate.look(c.req.raw.headers, true)
      const address = c.get('address')
      try {
        const { answer, response } = await hand(c, { code }) // `trustDevice` is left out: the second factor is asked for each time
        if (!before) await log.note('signed-in', nameIn(answer), { address })
        else if (!before.secondFactor) await log.note('second-factor-on', before.person, { address })
        return response
      } catch (error) {
        await log.note('second-factor-failed', before?.person ?? (await challenged(c, database)) ?? '', { address })
        throw error
      }
    })

  app.post('/api/auth/two-factor/enable', inside, async (c) => {
    const { answer } = await hand(c, { password: text(await read(c), 'password'), method: 'totp' })
    // The placeholder address would stand in people's authenticators.
    return c.json({
      totpURI: String(answer.totpURI).replace(encodeURIComponent(addressOf('')), ''),
      backupCodes: answer.backupCodes,
    })
  })
  app.post('/api/auth/two-factor/disable', inside, async (c) => {
    const { response } = await hand(c, { password: text(await read(c), 'password') })
    await log.note('second-factor-off', c.get('signedIn').person, { address: c.get('address') })
    return response
  })

  app.post('/api/auth/change-password', inside, async (c) => {
    const body = await read(c)
    const { person, user } = c.get('signedIn')
    const currentPassword = text(body, 'currentPassword')
    const newPassword = text(body, 'newPassword')
    const problem =
      newPassword === currentPassword
        ? { zh: '新口令与现用口令相同', en: 'The new password equals the current one' }
        : passwordProblem(newPassword, person)
    if (problem) throw denied.input('newPassword', problem)
    const { response } = await hand(c, { currentPassword, newPassword, revokeOtherSessions: true })
    await accounts.changed(user)
    await log.note('password-changed', person, { address: c.get('address') })
    return response
  })

  app.post('/api/auth/sign-out', async (c) => {
    const before = await gate.look(c.req.raw.headers, false)
    const { response } = await hand(c, {})
    if (before) await log.note('signed-out', before.person, { address: c.get('address') })
    return response
  })

  app.post('/api/auth/sign-in/social', async (c) => {
    const body = await read(c)
    return (
      await hand(c, {
        provider: text(body, 'provider'),
        callbackURL: '/',
        errorCallbackURL: '/sign-in',
        disableRedirect: true,
      })
    ).response
  })
  app.on(['GET', 'POST'], '/api/auth/callback/:provider', async (c) => {
    const { response } = await hand(c)
    const cookie = response.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ')
    const now = await gate.look(new Headers({ cookie }), false)
    if (now) await log.note('signed-in', now.person, { address: c.get('address') })
    return response
  })
}

/** Whom a second factor was asked of: for the log only, the library itself checks the cookie's signature. */
async function challenged(c: Context<Env>, database: Database): Promise<string | undefined> {
  const identifier = (
    getCookie(c, `${cookiePrefix}.two_factor`) ?? getCookie(c, `__Secure-${cookiePrefix}.two_factor`)
  )?.split('.')[0]
  if (!identifier) return undefined
  const { rows } = await database.transaction(
    async (tx) =>
      sql<{
        username: string
      }>`select u.username from sign_in_verification v join sign_in_user u on u.id = v.value where v.identifier = ${identifier}`.execute(
        tx,
      ),
    { isolation: 'read committed' },
  )
  return rows[0]?.username
}
