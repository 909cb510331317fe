import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { normsOf, openHouse, origin, type HouseInTest, type Visitor } from '../testing.ts'

let house: HouseInTest
let clerk: Visitor
beforeAll(async () => {
  house = await openHouse(await openDatabase({ memory: true }), {
    norms: () => {
      throw new TypeError('secret detail of /srv/zhenggui')
    },
    limits: { api: { limit: 40, seconds: 60 }, signIn: { limit: 10, seconds: 60 } },
  })
  clerk = await house.as('finance.clerk')
})
afterAll(async () => {
  await house.close()
  await house.government.database.close()
})

const draft = JSON.stringify({ input: { title: '议题', meeting: 'executive' } })
const write = (headers: Record<string, string>, body: RequestInit['body'] = draft, path = '/api/matters/topic/draft') =>
  clerk.send(path, { method: 'POST', body: body ?? null, headers })

describe('addresses with what no database keeps', () => {
  it.each(['/api/matters/topic/a%00', '/api/matters/topic/%E2%80%AE', '/api/matters/topic/%FF'])('%s', async (path) => {
    const answer = await clerk.get(path)
    expect([answer.status, await normsOf(answer)]).toEqual([404, ['system.not-found']])
  })
  it.each(['/api/matters?q=%00', '/api/matters?facet.meeting=%00', '/api/matters?unit=a%00'])('%s', async (path) => {
    const answer = await clerk.get(path)
    expect([answer.status, await normsOf(answer)]).toEqual([422, ['system.input']])
  })
})

describe('requests forged on other sites', () => {
  it.each([
    ['no origin at all', {}, 403],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['another port', { origin: 'http://localhost:8080' }, 403],
    ['a name that begins alike', { origin: 'http://localhost.evil.example' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
    ['cross-site without an origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['same-site, which a neighbour may be', { 'sec-fetch-site': 'same-site' }, 403],
    [
      'a forwarded host that nobody vouches for',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
      403,
    ],
    ['a page of this site', { origin }, 201],
    ['a page of this site, said by the browser', { 'sec-fetch-site': 'same-origin' }, 201],
  ])('%s', async (_title, headers, status) => {
    const answer = await write({ 'content-type': 'application/json', ...headers })
    expect(answer.status).toBe(status)
    if (status === 403) expect(await normsOf(answer)).toEqual(['system.origin'])
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'text/plain; application/json',
    '',
  ])('content type %j', async (type) => {
    const answer = await write({ origin, 'content-type': type })
    expect([answer.status, await normsOf(answer)]).toEqual([415, ['system.media-type']])
  })

  it('cover sign-in too, so that nobody is signed in as somebody else', async () => {
    const answer = await house
      .visitor()
      .post('/api/demo/sign-in', { person: 'mayor' }, { origin: 'https://evil.example' })
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []])
  })
})

describe('headers', () => {
  it('nothing from outside, no framing, no guessing, no cache', async () => {
    const answer = await clerk.get('/api/session')
    const csp = answer.headers.get('content-security-policy')!
    expect(csp.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' data: blob:",
      "manifest-src 'self'",
      "object-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
    ])
    expect(
      Object.fromEntries(
        [
          'cache-control',
          'x-content-type-options',
          'x-frame-options',
          'referrer-policy',
          'access-control-allow-origin',
        ].map((name) => [name, answer.headers.get(name)]),
      ),
    ).toEqual({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'access-control-allow-origin': null,
    })
  })
  it('stand on refusals and on pages as well', async () => {
    for (const path of ['/api/no-such', '/', '/matters/topic/x'])
      expect((await house.visitor().get(path)).headers.get('content-security-policy'), path).toContain(
        "default-src 'none'",
      )
  })
})

describe('logs', () => {
  it('say how a request ended, under its reference, and nothing about anybody', async () => {
    house.lines.length = 0
    const answer = await clerk.get('/api/matters/topic/some-id?q=张三', { 'x-request-id': 'proxy-0001' })
    expect(answer.headers.get('x-request-id')).toBe('proxy-0001')
    expect(house.lines).toEqual([
      {
        level: 'info',
        reference: 'proxy-0001',
        method: 'GET',
        path: '/api/matters/topic/*',
        status: 404,
        ms: expect.any(Number),
      },
    ])
    await clerk.get('/api/session', { 'x-request-id': 'x"\n{"level":"forged"}' }).catch(() => undefined)
    expect(JSON.stringify(house.lines)).not.toMatch(/forged|finance|张三/)
  })
})

describe('faults', () => {
  it('give a reference and no internals', async () => {
    const answer = await clerk.get('/api/rulebook', { 'x-request-id': 'fault-reference' })
    expect([answer.status, await answer.json()]).toEqual([
      500,
      { type: 'urn:zhenggui:fault', title: '系统故障 Fault', status: 500, reference: 'fault-reference' },
    ])
    expect(house.lines.find((line) => line.level === 'error')).toMatchObject({
      reference: 'fault-reference',
      fault: 'TypeError',
      message: 'secret detail of /srv/zhenggui',
    })
  })
})

describe('rates', () => {
  it('a session that asks too much waits until the window ends', async () => {
    const who = await house.as('water.clerk')
    const statuses: number[] = []
    for (let i = 0; i < 41; i++) statuses.push((await who.get('/api/kinds')).status)
    expect(statuses).toEqual([...Array<number>(40).fill(200), 429])
    const refused = await who.get('/api/kinds')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    expect((await clerk.get('/api/kinds')).status).toBe(200)
    house.wall.set(house.wall.now().add({ seconds: 61 }))
    expect((await who.get('/api/kinds')).status).toBe(200)
  })
  it('sign-in is counted by address', async () => {
    house.wall.set(house.wall.now().add({ seconds: 61 }))
    const statuses: number[] = []
    for (let i = 0; i < 12; i++)
      statuses.push(
        (
          await house
            .visitor()
            .post('/api/auth/sign-in/username', { username: `somebody-${i}`, password: 'Wrong-password-1' })
        ).status,
      )
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429, 429])
  })
})
