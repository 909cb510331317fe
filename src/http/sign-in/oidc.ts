import { readFileSync } from 'node:fs'
import { genericOAuth } from 'better-auth/plugins'
import { parse } from 'yaml'
import * as z from 'zod'

/** One identity provider of the government (统一身份认证), by OpenID Connect discovery. */
export const provider = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  name: z.string().min(1).max(60),
  discovery: z.url(),
  client: z.string().min(1),
  secret: z.string().min(1),
  /** The claim that holds the person's handle. */
  claim: z.string().min(1).default('preferred_username'),
})
export type Provider = z.infer<typeof provider>
const file = z.strictObject({ providers: z.array(provider).min(1) })

/** Reads the providers from a YAML file. Throws with the field and the reason. */
export function readProviders(path: string): Provider[] {
  const read = file.safeParse(parse(readFileSync(path, 'utf8')))
  if (!read.success)
    throw new Error(read.error.issues.map((issue) => `${path} ${issue.path.join('.')}: ${issue.message}`).join('\n'))
  return read.data.providers
}

/** People are known by their handle; better-auth wants an address, so each has one that cannot exist (RFC 2606). */
export const addressOf = (person: string): string => `${person}@zhenggui.invalid`

/** A provider says who somebody is, never that somebody may come in: only people with an account can. */
export const singleSignOn = (providers: readonly Provider[]) =>
  genericOAuth({
    config: providers.map((p) => ({
      providerId: p.id,
      name: p.name,
      discoveryUrl: p.discovery,
      clientId: p.client,
      clientSecret: p.secret,
      scopes: ['openid', 'profile'],
      requireIdTokenVerification: true,
      disableSignUp: true,
      mapProfileToUser: (profile) => {
        const claim = profile[p.claim]
        // Without the claim it is nobody: no account has the empty name, so nobody comes in.
        const person = typeof claim === 'string' ? claim.toLowerCase() : ''
        return { email: addressOf(person), emailVerified: true, name: person }
      },
    })),
  })
