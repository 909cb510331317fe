import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { demoAccounts } from '../contract/entrance.ts'
import { time } from '../contract/index.ts'
import { openHouse, type HouseInTest } from '../testing.ts'

const closing = (house: HouseInTest) => async () => {
  await house.close()
  await house.government.database.close()
}

describe('a demonstration', () => {
  let house: HouseInTest
  beforeAll(async () => {
    house = await openHouse(await openDatabase({ memory: true }))
  })
  afterAll(() => closing(house)())

  it('lists its people in groups', async () => {
    const { groups } = demoAccounts.parse(await (await house.visitor().get('/api/demo/accounts')).json())
    const people = Object.fromEntries(
      groups.map((group) => [group.id, group.accounts.map((account) => account.person)]),
    )
    expect(Object.keys(people)).toEqual(['leaders', 'office', 'departments', 'townships', 'administrators'])
    expect(people.leaders?.slice(0, 2)).toEqual(['mayor', 'executive'])
    expect(people.office).toContain('office-director')
    expect(people.departments).toContain('finance.clerk')
    expect(people.townships).toContain('lishan.head')
    expect(people.administrators).toEqual(['admin-system', 'admin-security', 'admin-audit'])
  })

  it('lets anybody in as anybody who holds a post, and as nobody else', async () => {
    const who = await house.as('mayor')
    expect(await (await who.get('/api/session')).json()).toMatchObject({
      person: 'mayor',
      demo: true,
      mustChangePassword: false,
    })
    for (const person of ['ghost', '../mayor', 'party-committee'])
      expect((await house.visitor().post('/api/demo/sign-in', { person })).status, person).toBe(404)
    for (const body of [{}, { person: '' }, { person: 5 }, { person: 'mayor', admin: true }])
      expect((await house.visitor().post('/api/demo/sign-in', body)).status).toBe(422)
    expect(await (await house.visitor().get('/api/entrance')).json()).toMatchObject({
      demo: true,
      government: { name: '沂源县人民政府' },
      providers: [],
      idleMinutes: 30,
    })
  })

  it('moves time on, and what runs out on the way lapses', async () => {
    const finance = await house.as('finance.clerk')
    const { id } = (await (
      await finance.post('/api/matters/topic/draft', {
        input: { title: '征求意见', meeting: 'executive', units: ['health'] },
      })
    ).json()) as { id: string }
    await finance.post(`/api/matters/topic/${id}/consult`, { input: {} })
    const clock = time.clock.strict().parse(await (await finance.get('/api/clock')).json())
    expect(clock).toEqual({
      now: '2026-03-02T01:00:00Z',
      today: '2026-03-02',
      workday: true,
      shifted: 'PT0S',
      nextDeadline: { at: '2026-03-05T09:30:00Z', norm: 'countersign.reply', articleName: expect.any(Object) },
    })
    const move = async (by: string) =>
      (await (await finance.post('/api/clock', { by })).json()) as {
        now: string
        lapsed: number
        nextDeadline: unknown
      }
    expect(await move('hour')).toMatchObject({ now: '2026-03-02T02:00:00Z', lapsed: 0 })
    expect(await move('workday')).toMatchObject({ now: '2026-03-03T02:00:00Z', lapsed: 0 })
    expect(await move('next-deadline')).toMatchObject({ now: '2026-03-05T09:30:00Z', lapsed: 1 })
    expect(JSON.stringify(await (await finance.get(`/api/matters/topic/${id}`)).json())).toContain(
      'topic.silence-taken',
    )
    for (const body of [{ by: 'year' }, { by: 'hour', back: true }, {}])
      expect((await finance.post('/api/clock', body)).status).toBe(422)
  })
})

describe('no demonstration', () => {
  let house: HouseInTest
  beforeAll(async () => {
    house = await openHouse(await openDatabase({ memory: true }), { demo: false })
  })
  afterAll(() => closing(house)())

  it('has no way in without a password, and no clock to move', async () => {
    const { password } = await house.auth.accounts.create('mayor', null)
    const who = house.visitor()
    await who.post('/api/auth/sign-in/username', { username: 'mayor', password })
    await who.post('/api/auth/change-password', { currentPassword: password, newPassword: 'Kx7#mountain-Rain' })
    expect((await who.get('/api/session')).status).toBe(200)
    for (const path of ['/api/demo/accounts', '/api/clock']) expect((await who.get(path)).status, path).toBe(404)
    for (const path of ['/api/demo/sign-in', '/api/clock', '/api/auth/demo/sign-in']) {
      expect((await who.post(path, { person: 'executive', by: 'hour' })).status, path).toBe(404)
      const guest = house.visitor()
      expect((await guest.post(path, { person: 'executive', by: 'hour' })).status, path).toBe(401)
      expect(guest.cookies.size).toBe(0)
    }
    expect(
      house.app.routes.map((route) => route.path).filter((path) => path.includes('demo') && !path.endsWith('*')),
    ).toEqual([])
    const described = (await (await who.get('/api/openapi.json')).json()) as { paths: Record<string, unknown> }
    expect(Object.keys(described.paths).filter((path) => /demo|clock/.test(path))).toEqual([])
    expect(await (await who.get('/api/entrance')).json()).toMatchObject({ demo: false })
  })
})
