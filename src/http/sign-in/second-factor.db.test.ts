import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { openHouse, type HouseInTest, type Visitor } from '../testing.ts'

let house: HouseInTest
beforeAll(async () => {
  house = await openHouse(await openDatabase({ memory: true }), { demo: false })
})
afterAll(async () => {
  await house.close()
  await house.government.database.close()
})

const signIn = (who: Visitor, username: string, password: string) =>
  who.post('/api/auth/sign-in/username', { username, password })
const events = async (person: string) =>
  (await house.auth.log.list({ person, page: 1, size: 100 })).items.map((entry) => entry.event).reverse()

/** RFC 6238, against the machine's own time, as an authenticator does. */
const code = (uri: string, at = Math.floor(performance.timeOrigin + performance.now())): string => {
  const secret = new URL(uri).searchParams.get('secret')!
  const bits = [...secret]
    .map((char) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(char).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  return String((hash.readUInt32BE(hash[19]! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

it('is turned on with a password and a first code, and then asked for', async () => {
  const { password } = await house.auth.accounts.create('justice.head', null)
  await sql`update sign_in_user set must_change_password = false`.execute(house.government.database.kysely)
  const who = house.visitor()
  expect((await signIn(who, 'justice.head', password)).status).toBe(200)
  expect((await who.post('/api/auth/two-factor/enable', { password: 'Wrong-password-1' })).status).toBe(422)
  const { totpURI, backupCodes } = (await (await who.post('/api/auth/two-factor/enable', { password })).json()) as {
    totpURI: string
    backupCodes: string[]
  }
  expect(decodeURIComponent(new URL(totpURI).pathname)).toBe('/政规 Zhenggui:justice.head')
  expect((await who.post('/api/auth/two-factor/verify-totp', { code: code(totpURI) })).status).toBe(200)
  expect(await (await who.get('/api/session')).json()).toMatchObject({ secondFactor: true })

  const next = house.visitor()
  expect(await (await signIn(next, 'justice.head', password)).json()).toMatchObject({ twoFactorRedirect: true })
  expect((await next.get('/api/session')).status).toBe(401)
  const wrong = await next.post('/api/auth/two-factor/verify-totp', { code: '000000' })
  expect([wrong.status, (await wrong.json()).detail]).toEqual([422, '动态口令不正确或已过期'])
  expect((await next.post('/api/auth/two-factor/verify-totp', { code: code(totpURI), trustDevice: true })).status).toBe(
    200,
  )
  expect((await next.get('/api/session')).status).toBe(200)

  const third = house.visitor()
  for (const [name, value] of next.cookies) third.cookies.set(name, value)
  expect(await (await signIn(third, 'justice.head', password)).json()).toMatchObject({ twoFactorRedirect: true })
  expect((await third.post('/api/auth/two-factor/verify-backup-code', { code: backupCodes[0] })).status).toBe(200)
  expect(await events('justice.head')).toEqual([
    'account-created',
    'signed-in',
    'second-factor-on',
    'second-factor-failed',
    'signed-in',
    'signed-in',
  ])
})

it('falls with a reset by the security administrator', async () => {
  const { password } = await house.auth.accounts.reset('justice.head', 'admin-security')
  const who = house.visitor()
  expect(await (await signIn(who, 'justice.head', password)).json()).toEqual({ redirect: false })
  expect(await (await who.get('/api/session')).json()).toMatchObject({
    secondFactor: false,
    mustChangePassword: true,
  })
})
