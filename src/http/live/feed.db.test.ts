import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { openHouse, type HouseInTest, type Visitor } from '../testing.ts'

let house: HouseInTest
beforeAll(async () => {
  house = await openHouse(await openDatabase({ memory: true }))
})
afterAll(async () => {
  await house.close()
  await house.government.database.close()
})

type Received = { event: string; id: string; data: Record<string, unknown> }
const streams: ReadableStreamDefaultReader<Uint8Array>[] = []
afterAll(async () => {
  for (const stream of streams) await stream.cancel()
})

/** An event stream, read event by event. */
async function listen(who: Visitor, headers: Record<string, string> = {}) {
  const response = await who.get('/api/events', headers)
  const reader = response.body!.getReader()
  streams.push(reader)
  const decoder = new TextDecoder()
  let text = ''
  return {
    response,
    next: async (): Promise<Received> => {
      while (!text.includes('\n\n')) text += decoder.decode((await reader.read()).value, { stream: true })
      const [block, ...rest] = text.split('\n\n')
      text = rest.join('\n\n')
      const field = (name: string) =>
        block!
          .split('\n')
          .find((line) => line.startsWith(`${name}: `))
          ?.slice(name.length + 2) ?? ''
      return { event: field('event'), id: field('id'), data: JSON.parse(field('data')) as Record<string, unknown> }
    },
  }
}
const draft = async (who: Visitor, title: string, units: string[] = []): Promise<string> =>
  (
    (await (await who.post('/api/matters/topic/draft', { input: { title, meeting: 'executive', units } })).json()) as {
      id: string
    }
  ).id

it('tells each reader of the matters that they may read, and of no others', async () => {
  const [finance, health] = [await house.as('finance.clerk'), await house.as('health.clerk')]
  const [own, other] = [await listen(finance), await listen(health)]
  expect(own.response.headers.get('content-type')).toContain('text/event-stream')
  expect(await own.next()).toMatchObject({ event: 'hello', data: { now: '2026-03-02T01:00:00Z' } })
  expect(await other.next()).toMatchObject({ event: 'hello' })
  const hidden = await draft(finance, '财政内部')
  const shared = await draft(health, '卫生与财政', ['finance'])
  expect((await health.post(`/api/matters/topic/${shared}/consult`, { input: {} })).status).toBe(200)
  const matter = (id: string, version: number, stage: string) => ({
    event: 'matter',
    id: expect.any(String),
    data: { kind: 'topic', id, version, stage },
  })
  expect(await own.next()).toEqual(matter(hidden, 1, 'drafting'))
  expect(await own.next()).toEqual(matter(shared, 2, 'consulting'))
  expect(await other.next()).toEqual(matter(shared, 1, 'drafting'))
  expect(await other.next()).toEqual(matter(shared, 2, 'consulting'))
})

it('tells whoever comes back what they missed, or that they missed too much', async () => {
  const [finance, health] = [await house.as('finance.clerk'), await house.as('health.clerk')]
  const first = await listen(health)
  const hello = await first.next()
  await draft(finance, '又一件内部')
  const mine = await draft(health, '卫生内部')
  expect(await first.next()).toMatchObject({ event: 'matter', data: { id: mine } })
  const back = await listen(health, { 'last-event-id': hello.id })
  expect(await back.next()).toMatchObject({ event: 'hello' })
  expect(await back.next()).toMatchObject({ event: 'matter', data: { id: mine } })
  for (const stale of ['another-5', `${hello.id.split('-')[0]}-999999`, 'nonsense', '-1']) {
    const lost = await listen(health, { 'last-event-id': stale })
    expect([(await lost.next()).event, (await lost.next()).event], stale).toEqual(['hello', 'resync'])
  }
})

it('is closed to administrators', async () => {
  expect((await (await house.as('admin-audit')).get('/api/events')).status).toBe(403)
})
