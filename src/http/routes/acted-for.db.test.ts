import { afterAll, beforeAll, expect, it } from 'vitest'
import { execute } from '#kernel'
import { eachDatabase } from '../../../test/contract/database.ts'
import { shapes } from '../contract/index.ts'
import { openHouse, type HouseInTest } from '../testing.ts'

eachDatabase('what was done for a post while its holder was away', (open) => {
  let house: HouseInTest
  let topic: string
  beforeAll(async () => {
    house = await openHouse(await open())
    const clerk = await house.as('finance.clerk')
    const drafted = await clerk.post('/api/matters/topic/draft', {
      input: { title: '财政事项', meeting: 'executive', units: ['development'] },
    })
    topic = ((await drafted.json()) as { id: string }).id
    await clerk.post(`/api/matters/topic/${topic}/consult`, { input: {} })
    const absence = {
      post: 'development.head',
      kind: 'away',
      from: '2026-03-02T00:00:00+08:00',
      until: '2026-03-04T17:30:00+08:00',
      acting: 'development.deputy',
      reason: '因公外出',
      matter: { kind: 'leave', id: 'leave-1' },
    }
    const noted = await execute(house.government, {
      kind: 'organisation',
      id: 'government',
      command: 'note-absence',
      input: absence,
      actor: 'system',
    })
    expect(noted.ok).toBe(true)
    const deputy = await house.as('development.deputy')
    const signed = await deputy.post(`/api/matters/topic/${topic}/sign`, { input: {} })
    expect([signed.status, await signed.json()]).toMatchObject([200, { kind: 'topic' }])
  })
  afterAll(() => house.close())

  const path = (from = '2026-03-02T00:00:00%2B08:00', until = '2026-03-05T00:00:00%2B08:00') =>
    `/api/acted-for?post=development.head&from=${from}&until=${until}`
  const found = async (who: string, address = path()) => {
    const { items } = shapes.actedFor.parse(await (await (await house.as(who)).get(address)).json())
    return items.map(({ title, by, norm, row }) => [title.zh, by.id, norm, row.id])
  }

  it('tells whoever comes back what was done, by whom and on which ground', async () => {
    expect(await found('development.head')).toEqual([['会签', 'development.deputy', 'leave.heads', topic]])
  })
  it('says nothing of what a reader may not read, nor of another time', async () => {
    expect(await found('health.head')).toEqual([])
    expect(await found('development.head', path('2026-02-02T00:00:00%2B08:00', '2026-03-01T00:00:00%2B08:00'))).toEqual(
      [],
    )
  })
  it('refuses a time that ends before it begins, and administrators', async () => {
    const head = await house.as('development.head')
    expect((await head.get(path('2026-03-05T00:00:00%2B08:00', '2026-03-02T00:00:00%2B08:00'))).status).toBe(422)
    expect((await (await house.as('admin-system')).get(path())).status).toBe(403)
  })
})
