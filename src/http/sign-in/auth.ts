import { betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { twoFactor, username } from 'better-auth/plugins'
import { CamelCasePlugin, type Kysely } from 'kysely'
import type { Clock } from '#kernel'
import { datesForBetterAuth, dateOf } from './dates.ts'
import { demoSignIn } from './demo-plugin.ts'
import { singleSignOn, type Provider } from './oidc.ts'
import { longest, shortest } from './password-rules.ts'

export type AuthOptions = {
  /** Signs cookies and encrypts second factors: at least 32 random characters, the same at every start. */
  readonly secret: string
  /** As people type it; needed behind TLS and for single sign-on. */
  readonly publicUrl?: string
  readonly providers?: readonly Provider[]
  readonly demo: boolean
  /** However busy, a session ends after these hours. */
  readonly sessionHours?: number
}

/** Header in which the address of the client is handed on; whatever a client sends under this name is thrown away. */
export const addressHeader = 'x-zhenggui-address'
export const cookiePrefix = 'zhenggui'
/** A person's handle, as organisations give them: `finance.head`, `office-director`. */
export const personPattern = /^[a-z0-9][a-z0-9._-]{1,59}$/

const hour = 3600
const instantOf = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime())

/** Sessions, hashing and second factors are the library's. Lockout, rules and the log stand around it, in doors.ts. */
export function makeAuth(
  kysely: Kysely<any>,
  { secret, publicUrl, providers = [], demo, sessionHours = 12 }: AuthOptions,
  clock: Clock,
) {
  return betterAuth({
    appName: '政规 Zhenggui',
    baseURL: publicUrl ?? 'http://localhost',
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: {
      db: kysely.withPlugin(new CamelCasePlugin()).withPlugin(datesForBetterAuth),
      type: 'postgres',
      transaction: true,
    },
    // Whatever changes something has passed our own check of its origin before it comes here.
    trustedOrigins: (request) => [request?.headers.get('origin') ?? ''].filter(Boolean),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: shortest, maxPasswordLength: longest },
    user: {
      modelName: 'signInUser',
      additionalFields: {
        mustChangePassword: { type: 'boolean', required: true, input: false },
        disabled: { type: 'boolean', required: true, input: false },
      },
    },
    session: {
      modelName: 'signInSession',
      expiresIn: sessionHours * hour,
      disableSessionRefresh: true,
      cookieCache: { enabled: false }, // a lock or a sign-out must hold at once
      additionalFields: { seen: { type: 'date', required: false, input: false } },
    },
    account: { modelName: 'signInAccount', accountLinking: { trustedProviders: providers.map((p) => p.id) } },
    verification: { modelName: 'signInVerification' },
    rateLimit: { enabled: false }, // ours stands before it, and takes an injected clock
    advanced: {
      cookiePrefix,
      useSecureCookies: publicUrl?.startsWith('https://') ?? false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, ctx) => {
            const user = await ctx?.context.internalAdapter.findUserById(session.userId)
            if (!user || (user as { disabled?: boolean }).disabled)
              throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED', message: 'The account is disabled' })
            // A session cookie goes with the browser; better-auth would let its row live for a day.
            return {
              data: {
                ...session,
                seen: dateOf(clock.now()),
                expiresAt: dateOf(instantOf(session.createdAt).add({ hours: sessionHours })),
              },
            }
          },
        },
      },
    },
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: 2,
        maxUsernameLength: 60,
        usernameValidator: (name) => personPattern.test(name.toLowerCase()),
      }),
      twoFactor({
        issuer: '政规 Zhenggui',
        schema: { twoFactor: { modelName: 'signInSecondFactor' } },
        accountLockout: { maxFailedAttempts: 5 },
      }),
      ...(providers.length ? [singleSignOn(providers)] : []),
      ...(demo ? [demoSignIn] : []),
    ],
  })
}
export type Auth = ReturnType<typeof makeAuth>
