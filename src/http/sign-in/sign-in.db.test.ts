import { createHmac } from 'node:crypto'
import { getAuthTables } from 'better-auth/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../../test/contract/database.ts'
import { normsOf, openHouse, type HouseInTest, type Visitor } from '../testing.ts'

const good = 'Kx7#mountain-Rain'

eachDatabase('sign-in', (open) => {
  let house: HouseInTest
  beforeAll(async () => {
    house = await openHouse(await open(), { demo: false })
  })
  afterAll(() => house.close())

  const signIn = (who: Visitor, username: string, password: string) =>
    who.post('/api/auth/sign-in/username', { username, password })
  const events = async (person: string) =>
    (await house.auth.log.list({ person, page: 1, size: 100 })).items.map((entry) => entry.event).reverse()
  const pass = (minutes: number) => house.wall.set(house.wall.now().add({ seconds: Math.round(minutes * 60) }))
  /** Somebody with an account whose first password counts as changed, signed in. */
  const settled = async (person: string): Promise<{ who: Visitor; password: string }> => {
    const { password } = await house.auth.accounts.create(person, null)
    await sql`update sign_in_user set must_change_password = false where username = ${person}`.execute(
      house.government.database.kysely,
    )
    const who = house.visitor()
    expect((await signIn(who, person, password)).status).toBe(200)
    return { who, password }
  }

  it('has the tables that better-auth expects', async () => {
    const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    const tables = Object.values(getAuthTables(house.auth.auth.options))
    const expected = tables.map(({ modelName, fields }) => [
      snake(modelName),
      ['id', ...Object.entries(fields).map(([name, field]) => snake(field.fieldName ?? name))].sort(),
    ])
    const { rows } = await sql<{
      table: string
      columns: string[]
    }>`select table_name as table, array_agg(column_name::text order by column_name) as columns from information_schema.columns
      where table_name like 'sign_in_%' and table_name not in ('sign_in_guard', 'sign_in_log') group by 1`.execute(
      house.government.database.kysely,
    )
    const sorted = (pairs: unknown[][]) => Object.fromEntries(pairs) as unknown
    expect(sorted(rows.map(({ table, columns }) => [table, columns.sort()]))).toEqual(sorted(expected))
  })

  it('lets a one-time password do nothing but be changed, and then everything', async () => {
    const { password } = await house.auth.accounts.create('finance.head', null)
    const who = house.visitor()
    expect((await signIn(who, 'Finance.Head', password)).status).toBe(200)
    expect(await (await who.get('/api/session')).json()).toMatchObject({
      person: 'finance.head',
      mustChangePassword: true,
    })
    const early = await who.get('/api/desk')
    expect([early.status, await normsOf(early)]).toEqual([403, ['system.password-change']])
    const weak = await who.post('/api/auth/change-password', {
      currentPassword: password,
      newPassword: 'finance.head-2026A',
    })
    expect([weak.status, await weak.json()]).toEqual([
      422,
      expect.objectContaining({
        refusals: [
          expect.objectContaining({
            norm: 'system.input',
            field: 'newPassword',
            says: { zh: '口令不能包含账号', en: 'It must not contain the account name' },
          }),
        ],
      }),
    ])
    expect(
      (await who.post('/api/auth/change-password', { currentPassword: password, newPassword: password })).status,
    ).toBe(422)
    const wrong = await who.post('/api/auth/change-password', {
      currentPassword: 'Not-the-1-password',
      newPassword: good,
    })
    expect([wrong.status, await normsOf(wrong)]).toEqual([422, ['system.sign-in']])
    expect((await who.post('/api/auth/change-password', { currentPassword: password, newPassword: good })).status).toBe(
      200,
    )
    expect((await who.get('/api/desk')).status).toBe(200)
    expect((await signIn(house.visitor(), 'finance.head', password)).status).toBe(401)
    expect((await signIn(house.visitor(), 'finance.head', good)).status).toBe(200)
    expect(await events('finance.head')).toEqual([
      'account-created',
      'signed-in',
      'password-changed',
      'failed',
      'signed-in',
    ])
  })

  it('does not tell an account that exists from one that does not', async () => {
    const [known, unknown] = await Promise.all([
      signIn(house.visitor(), 'finance.head', 'Wrong-password-1'),
      signIn(house.visitor(), 'nobody.here', 'Wrong-password-1'),
    ])
    const [first, second] = [await known.json(), await unknown.json()]
    expect([known.status, first]).toEqual([unknown.status, second])
  })

  it('never hands the session token to scripts', async () => {
    const answer = await signIn(house.visitor(), 'finance.head', good)
    expect(await answer.json()).toEqual({ redirect: false })
    expect(answer.headers.getSetCookie().every((cookie) => /; HttpOnly; SameSite=Lax/.test(cookie))).toBe(true)
  })

  it('locks an account after five failures, each further one for longer, and tells the audit administrator', async () => {
    const { password } = await settled('water.head')
    const failures = async (n: number) => {
      for (let i = 0; i < n; i++)
        expect((await signIn(house.visitor(), 'water.head', 'Wrong-password-1')).status).toBe(401)
    }
    await failures(5)
    const locked = await signIn(house.visitor(), 'water.head', password)
    expect([locked.status, locked.headers.get('retry-after'), await normsOf(locked)]).toEqual([
      429,
      '60',
      ['system.locked'],
    ])
    pass(1.1)
    await failures(1)
    expect((await signIn(house.visitor(), 'water.head', password)).headers.get('retry-after')).toBe('120')
    pass(2.1)
    expect((await signIn(house.visitor(), 'water.head', password)).status).toBe(200)
    await failures(4)
    expect((await signIn(house.visitor(), 'water.head', password)).status).toBe(200)
    expect((await events('water.head')).filter((event) => event === 'locked').length).toBe(2)
  })

  it('counts tries that come all at once', async () => {
    await settled('police.head')
    const all = await Promise.all(
      Array.from({ length: 12 }, () => signIn(house.visitor(), 'police.head', 'Wrong-password-1')),
    )
    expect(all.map((answer) => answer.status).sort()).toEqual([
      ...Array<number>(5).fill(401),
      ...Array<number>(7).fill(429),
    ])
  })

  it('ends a session after half an hour without an act, and an open page is no act', async () => {
    const { who, password } = await settled('audit.head')
    pass(29)
    expect((await who.get('/api/session', { 'x-background': '1' })).status).toBe(200)
    pass(2)
    const late = await who.get('/api/session')
    expect([late.status, await normsOf(late)]).toEqual([401, ['system.sign-in']])
    expect((await events('audit.head')).at(-1)).toBe('idle')
    const again = house.visitor()
    await signIn(again, 'audit.head', password)
    for (let i = 0; i < 4; i++) {
      pass(20)
      expect((await again.get('/api/session')).status).toBe(200)
    }
  })

  it('takes no forged, foreign or old session', async () => {
    const { who } = await settled('health.head')
    const name = 'zhenggui.session_token'
    const real = who.cookies.get(name)!
    const [token] = decodeURIComponent(real).split('.')
    const signed = (text: string, secret: string) =>
      encodeURIComponent(`${text}.${createHmac('sha256', secret).update(text).digest('base64')}`)
    for (const forged of [
      'x',
      `${real}x`,
      signed(token!, 'another secret, as long as ours is'),
      signed('0'.repeat(32), 'a secret of the tests, long enough'),
      '',
    ]) {
      const guest = house.visitor()
      guest.cookies.set(name, forged)
      expect((await guest.get('/api/session')).status, forged).toBe(401)
    }
    const copy = house.visitor()
    copy.cookies.set(name, real)
    expect((await copy.get('/api/session')).status).toBe(200)
    expect((await who.post('/api/auth/sign-out', {})).status).toBe(200)
    expect((await copy.get('/api/session')).status).toBe(401)
    expect((await events('health.head')).at(-1)).toBe('signed-out')
  })

  it('keeps neither sessions that have run out nor a password typed into the wrong field', async () => {
    const left = async () =>
      (
        await sql<{
          n: number
        }>`select count(*)::int as n from sign_in_session where seen < ${house.wall.now().subtract({ minutes: 30 }).toString()}::timestamptz`.execute(
          house.government.database.kysely,
        )
      ).rows[0]?.n
    pass(31)
    expect(await left()).toBeGreaterThan(0)
    await signIn(house.visitor(), 'Pa55word!Typed#Here', 'x')
    await settled('commerce.head')
    expect(await left()).toBe(0)
    expect(JSON.stringify(await house.auth.log.list({ page: 1, size: 500 })).toLowerCase()).not.toContain('pa55word')
  })

  it('shuts a disabled account out at once, and lets it back in', async () => {
    const { who, password } = await settled('science.head')
    await house.auth.accounts.disable('science.head', 'admin-security')
    expect((await who.get('/api/session')).status).toBe(401)
    const out = await signIn(house.visitor(), 'science.head', password)
    expect([out.status, (await out.json()).detail]).toEqual([403, '账号已停用'])
    await house.auth.accounts.enable('science.head', 'admin-security')
    expect((await signIn(house.visitor(), 'science.head', password)).status).toBe(200)
  })

  it('opens nothing else of the library to the outside', async () => {
    const { who } = await settled('industry.head')
    for (const path of [
      'sign-up/email',
      'update-user',
      'sign-in/email',
      'list-sessions',
      'request-password-reset',
      'is-username-available',
      'demo/sign-in',
      'verify-password',
      'two-factor/get-totp-uri',
    ])
      expect(
        (await who.post(`/api/auth/${path}`, { username: 'mayor', email: 'a@b.c', password: good, person: 'mayor' }))
          .status,
        path,
      ).toBe(404)
    expect((await who.get('/api/auth/get-session')).status).toBe(404)
  })

  it.each(['..', 'a', 'Ä', 'x'.repeat(61), 'a b', "o'brien", '../etc', ''])(
    'makes no account named %j',
    async (name) => {
      await expect(house.auth.accounts.create(name, null)).rejects.toMatchObject({
        name: 'AccountFault',
        reason: 'name',
      })
    },
  )
  it('makes no second account of a name', async () => {
    await expect(house.auth.accounts.create('Finance.head', null)).rejects.toMatchObject({ reason: 'exists' })
  })

  it('keeps its log as it was written', async () => {
    const { kysely } = house.government.database
    for (const change of [
      sql`update sign_in_log set person = 'x'`,
      sql`delete from sign_in_log`,
      sql`truncate sign_in_log`,
    ])
      await expect(change.execute(kysely)).rejects.toThrow('append-only')
    expect((await house.auth.log.list({ page: 1, size: 5 })).total).toBeGreaterThan(10)
  })
})
