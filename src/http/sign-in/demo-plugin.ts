import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import type { BetterAuthPlugin } from 'better-auth'
import * as z from 'zod'
import { addressOf } from './oidc.ts'

/** Lets anybody in as anybody. Added only where the server runs as a demonstration; the session is an ordinary one. */
export const demoSignIn = {
  id: 'demo-sign-in',
  endpoints: {
    signInDemo: createAuthEndpoint(
      '/demo/sign-in',
      { method: 'POST', body: z.object({ person: z.string() }) },
      async (ctx) => {
        const { internalAdapter } = ctx.context
        const { person } = ctx.body
        const known = await internalAdapter.findUserByEmail(addressOf(person))
        const user =
          known?.user ??
          (await internalAdapter.createUser(
            {
              email: addressOf(person),
              emailVerified: true,
              name: person,
              username: person,
              mustChangePassword: false,
              disabled: false,
            },
            { method: 'admin' } as never,
          ))
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ person })
      },
    ),
  },
} satisfies BetterAuthPlugin
