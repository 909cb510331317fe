import { afterAll, beforeAll, expect, it } from 'vitest'
import { eachDatabase } from '../../../test/contract/database.ts'
import { shapes } from '../contract/index.ts'
import { openHouse, origin, type HouseInTest, type Visitor } from '../testing.ts'

eachDatabase('who may read what over HTTP', (open) => {
  let house: HouseInTest
  let clerk: Visitor
  let stranger: Visitor
  let topic: string
  let file: { sha256: string; name: string }
  beforeAll(async () => {
    house = await openHouse(await open())
    clerk = await house.as('finance.clerk')
    stranger = await house.as('health.head')
    const upload = await clerk.send(`/api/files?name=${encodeURIComponent('预算说明.txt')}`, {
      method: 'POST',
      body: '内部材料',
      headers: { origin, 'content-type': 'application/octet-stream' },
    })
    file = shapes.file.pick({ sha256: true, name: true }).parse(await upload.json())
    const drafted = await clerk.post('/api/matters/topic/draft', {
      input: { title: '财政内部事项', meeting: 'executive', units: ['development'], files: [file] },
    })
    topic = ((await drafted.json()) as { id: string }).id
  })
  afterAll(() => house.close())

  const reads = (id: string) => [
    `/api/matters/topic/${id}`,
    `/api/matters/topic/${id}/journal`,
    `/api/files/${file.sha256}?kind=topic&id=${id}`,
  ]
  const writes = (id: string) =>
    ['revise', 'comment', 'submit', 'withdraw', 'watch', 'read'].map((verb) => `/api/matters/topic/${id}/${verb}`)

  it('every path to a matter says 404 to those outside its audience, as if it were not there', async () => {
    for (const path of reads(topic)) expect((await clerk.get(path)).status, path).toBe(200)
    for (const path of reads(topic)) {
      const [hidden, none] = [await stranger.get(path), await stranger.get(path.replaceAll(topic, 'no-such'))]
      expect([path, hidden.status, await hidden.json()]).toEqual([path, 404, await none.json()])
    }
    for (const path of writes(topic)) expect((await stranger.post(path, {})).status, path).toBe(404)
  })

  it('lists, searches, ledgers, choices and the desk show it to its audience only', async () => {
    const found = async (who: Visitor, path: string) =>
      ((await (await who.get(path)).json()) as { items: { id?: string; value?: string }[] }).items.map(
        (item) => item.id ?? item.value,
      )
    for (const path of [
      '/api/matters',
      '/api/matters?kind=topic',
      `/api/matters?q=${encodeURIComponent('财政')}`,
      '/api/matters?box=open',
      '/api/lookups/matters:topic',
    ]) {
      expect(await found(clerk, path), path).toContain(topic)
      expect(await found(stranger, path), path).not.toContain(topic)
    }
    expect(JSON.stringify(await (await stranger.get('/api/desk')).json())).not.toContain('财政内部事项')
    expect(
      shapes.desk
        .strict()
        .parse(await (await clerk.get('/api/desk')).json())
        .todo.map((row) => row.id),
    ).toContain(topic)
  })

  it('lets them in as soon as they are asked', async () => {
    const asked = await house.as('development.clerk')
    expect((await asked.get(`/api/matters/topic/${topic}`)).status).toBe(404)
    expect((await clerk.post(`/api/matters/topic/${topic}/consult`, { input: {} })).status).toBe(200)
    expect((await asked.get(`/api/matters/topic/${topic}`)).status).toBe(200)
    expect((await asked.get(`/api/files/${file.sha256}?kind=topic&id=${topic}`)).status).toBe(200)
  })

  it('nobody comes in without a session', async () => {
    const guest = house.visitor()
    for (const path of [
      ...reads(topic),
      '/api/desk',
      '/api/matters',
      '/api/session',
      '/api/commands',
      '/api/kinds',
      '/api/lookups/units',
      '/api/rulebook',
      '/api/organisation',
      '/api/interpretations',
      '/api/calendar',
      '/api/workdays/add?date=2026-03-02&n=1',
      '/api/events',
      '/api/lists.xlsx',
      '/api/clock',
      '/api/admin/status',
      '/api/admin/accounts',
      '/api/admin/sign-ins',
      '/api/no-such',
    ])
      expect((await guest.get(path)).status, path).toBe(401)
    for (const path of [
      ...writes(topic),
      '/api/matters/topic/draft',
      '/api/clock',
      '/api/admin/backup',
      '/api/admin/seals',
      '/api/files',
    ])
      expect((await guest.post(path, {})).status, path).toBe(401)
  })

  it('a list is paged, sorted and filtered, and refuses what is no filter', async () => {
    const page = shapes
      .page(shapes.row.strict())
      .parse(
        await (
          await clerk.get(
            '/api/matters?kind=topic,meeting&stage=consulting&sort=title&order=desc&page=1&size=5&unit=finance',
          )
        ).json(),
      )
    expect({ ...page, items: page.items.map((row) => row.id) }).toEqual({ items: [topic], total: 1, page: 1, size: 5 })
    for (const query of [
      'size=501',
      'page=0',
      'sort=state',
      'box=all',
      'lamp=blue',
      'order=up',
      'facet.a%22b=1',
      `q=${'x'.repeat(201)}`,
    ])
      expect((await clerk.get(`/api/matters?${query}`)).status, query).toBe(422)
  })
})
