import * as z from 'zod'
import { text } from './shapes.ts'

/** GET /api/entrance, readable before anybody has signed in: what the sign-in page offers. */
export const entrance = z.object({
  government: z.object({ name: z.string(), short: z.string() }),
  demo: z.boolean(),
  providers: z.array(z.object({ id: z.string(), name: z.string() })), // single sign-on: POST /api/auth/sign-in/social { provider, callbackURL }
  password: z.object({ shortest: z.number(), says: text }),
  idleMinutes: z.number(),
})

/** GET /api/demo/accounts; POST /api/demo/sign-in { person }. Both are absent where the server does not run as a demonstration. */
export const demoAccounts = z.object({
  groups: z.array(
    z.object({
      id: z.enum(['leaders', 'office', 'departments', 'townships', 'administrators']),
      title: text,
      accounts: z.array(z.object({ person: z.string(), name: text, unit: text.nullable() })),
    }),
  ),
})
export const demoSignIn = z.strictObject({ person: z.string().min(1).max(100) })
