import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sign } from 'hono/jwt'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { openHouse, type HouseInTest, type Visitor } from '../testing.ts'
import { readProviders } from './oidc.ts'

/** The identity provider of another house: discovery, keys and tokens as OpenID Connect lays them down. */
function identityProvider() {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const issued = new Map<string, { claims: Record<string, unknown>; challenge: string }>()
  let server: Server
  const issuer = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const answers: Record<string, (body: URLSearchParams) => unknown> = {
    '/.well-known/openid-configuration': () => ({
      issuer: issuer(),
      authorization_endpoint: `${issuer()}/authorize`,
      token_endpoint: `${issuer()}/token`,
      jwks_uri: `${issuer()}/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/jwks': () => ({ keys: [{ ...keys.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] }),
    '/token': async (body) => {
      const code = issued.get(body.get('code') ?? '')
      const proof = createHash('sha256')
        .update(body.get('code_verifier') ?? '')
        .digest('base64url')
      if (!code || proof !== code.challenge) return undefined
      const now = Math.floor((performance.timeOrigin + performance.now()) / 1000)
      const token = await sign(
        {
          iss: issuer(),
          aud: 'zhenggui',
          iat: now,
          exp: now + 300,
          email: 'somebody@county.example',
          email_verified: true,
          ...code.claims,
        },
        { ...(keys.privateKey.export({ format: 'jwk' }) as JsonWebKey), kid: 'one', alg: 'RS256' } as never,
        'RS256',
      )
      return { access_token: 'access', token_type: 'Bearer', id_token: token, expires_in: 300 }
    },
  }
  return {
    issuer,
    issue: (code: string, claims: Record<string, unknown>, challenge: string) =>
      issued.set(code, { claims, challenge }),
    open: () =>
      new Promise<void>((resolve) => {
        server = createServer(async (request, response) => {
          let body = ''
          for await (const chunk of request) body += String(chunk)
          const answer = await answers[request.url ?? '']?.(new URLSearchParams(body))
          response
            .writeHead(answer === undefined ? 400 : 200, { 'content-type': 'application/json' })
            .end(JSON.stringify(answer ?? { error: 'invalid_grant' }))
        }).listen(0, '127.0.0.1', resolve)
      }),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

describe('single sign-on', () => {
  const provider = identityProvider()
  let house: HouseInTest
  beforeAll(async () => {
    await provider.open()
    house = await openHouse(await openDatabase({ memory: true }), {
      demo: false,
      signIn: {
        publicUrl: 'https://zhenggui.example',
        providers: [
          {
            id: 'county',
            name: '统一身份认证',
            discovery: `${provider.issuer()}/.well-known/openid-configuration`,
            client: 'zhenggui',
            secret: 'between us',
            claim: 'preferred_username',
          },
        ],
      },
    })
    await house.auth.accounts.create('finance.head', null)
    await house.auth.accounts.create('water.head', null)
    await house.auth.accounts.disable('water.head', 'admin-security')
  })
  afterAll(async () => {
    await house.close()
    await house.government.database.close()
    await provider.close()
  })

  let count = 0
  async function through(
    claims: Record<string, unknown>,
    changes: { nonce?: string } = {},
  ): Promise<{ guest: Visitor; answer: Response }> {
    const guest = house.visitor()
    const { url } = (await (
      await guest.post('/api/auth/sign-in/social', { provider: 'county', callbackURL: 'https://evil.example' })
    ).json()) as { url: string }
    const asked = new URL(url).searchParams
    expect(asked.get('redirect_uri')).toBe('https://zhenggui.example/api/auth/callback/county')
    const code = `code-${count++}`
    provider.issue(
      code,
      { sub: String(claims.preferred_username), nonce: asked.get('nonce') ?? undefined, ...claims, ...changes },
      asked.get('code_challenge')!,
    )
    return {
      guest,
      answer: await guest.get(
        `/api/auth/callback/county?code=${code}&state=${encodeURIComponent(asked.get('state')!)}`,
      ),
    }
  }

  it('is offered on the sign-in page', async () => {
    expect(await (await house.visitor().get('/api/entrance')).json()).toMatchObject({
      providers: [{ id: 'county', name: '统一身份认证' }],
    })
  })

  it('lets in whom the provider vouches for and who has an account here', async () => {
    const { guest, answer } = await through({ preferred_username: 'Finance.Head' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/'])
    expect(
      answer.headers.getSetCookie().find((cookie) => cookie.startsWith('__Secure-zhenggui.session_token=')),
    ).toMatch(/HttpOnly; Secure; SameSite=Lax|Secure; HttpOnly; SameSite=Lax|HttpOnly; SameSite=Lax; Secure/)
    expect(await (await guest.get('/api/session')).json()).toMatchObject({ person: 'finance.head' })
    expect((await house.auth.log.list({ person: 'finance.head', page: 1, size: 1 })).items[0]).toMatchObject({
      event: 'signed-in',
    })
  })

  it.each([
    ['somebody without an account', { preferred_username: 'ghost' }, {}],
    ['a disabled account', { preferred_username: 'water.head' }, {}],
    ['a token without the claim', { sub: 'x' }, {}],
    ['a token for another request', { preferred_username: 'finance.head' }, { nonce: 'another' }],
    ['a token for another client', { preferred_username: 'finance.head', aud: 'another' }, {}],
    ['a token of another issuer', { preferred_username: 'finance.head', iss: 'https://evil.example' }, {}],
    ['a token that has expired', { preferred_username: 'finance.head', exp: 1000 }, {}],
  ])('does not let in %s', async (_title, claims, changes) => {
    const { guest, answer } = await through(claims, changes)
    expect(answer.status).not.toBe(200)
    expect(answer.headers.get('location') ?? '').not.toMatch(/^\/$|evil/)
    expect((await guest.get('/api/session')).status).toBe(401)
  })

  it('takes no answer to a question that it did not ask', async () => {
    const guest = house.visitor()
    const answer = await guest.get('/api/auth/callback/county?code=code-0&state=invented')
    expect([
      answer.headers
        .getSetCookie()
        .filter((cookie) => cookie.includes('session_token=') && !cookie.includes('Max-Age=0')),
      (await guest.get('/api/session')).status,
    ]).toEqual([[], 401])
  })
})

describe('its configuration', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhenggui-oidc-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const read = async (text: string) => {
    const path = join(folder, 'providers.yaml')
    await writeFile(path, text)
    return readProviders(path)
  }

  it('is read from a file, or every wrong field is named', async () => {
    expect(
      await read(
        'providers:\n- { id: county, name: 统一身份认证, discovery: "https://id.example/.well-known/openid-configuration", client: zhenggui, secret: s }',
      ),
    ).toEqual([
      {
        id: 'county',
        name: '统一身份认证',
        discovery: 'https://id.example/.well-known/openid-configuration',
        client: 'zhenggui',
        secret: 's',
        claim: 'preferred_username',
      },
    ])
    await expect(
      read('providers:\n- { id: County, name: x, discovery: nowhere, client: z, secret: s, more: 1 }'),
    ).rejects.toThrow(/providers\.0\.id[^]*providers\.0\.discovery[^]*more/)
    await expect(read('{}')).rejects.toThrow('providers')
  })
})
