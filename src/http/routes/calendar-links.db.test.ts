import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { execute } from '#kernel'
import { engagements } from '#modules/engagements'
import { openHouse, type HouseInTest } from '../testing.ts'

const key = 'k'.repeat(43)
const digest = createHash('sha256').update(key).digest('hex')
let house: HouseInTest
beforeAll(async () => {
  house = await openHouse(await openDatabase({ memory: true }), { modules: [engagements] })
})
afterAll(async () => {
  await house.close()
  await house.government.database.close()
})

const give = async (id: string, name: string, as: string, input: unknown = {}) => {
  const [kind, command] = name.split('.') as [string, string]
  const outcome = await execute(house.government, { kind, id, command, input, actor: { person: as } })
  return outcome.ok ? outcome.stage : outcome.refusals.map((r) => r.norm)
}
const feed = (id: string, proof: string) => house.visitor().get(`/api/calendar-links/${id}/feed.ics?key=${proof}`)
const visit = (title: string, leaders: string[], hour: string) => ({
  title,
  sort: 'activity',
  starts: `2026-03-11T${hour}:00`,
  ends: `2026-03-11T${hour}:45`,
  place: '鲁村镇',
  leaders,
  cost: 0,
})

it('answers whoever has the key with what the person may read, without a session', async () => {
  await give('a', 'engagement.invite', 'agriculture.clerk', visit('观摩', ['vice-agriculture'], '09'))
  await give('b', 'engagement.invite', 'agriculture.clerk', visit('座谈', ['mayor'], '14'))
  await give('c', 'engagement.invite', 'agriculture.clerk', visit('未安排的', ['vice-agriculture'], '16'))
  expect([
    await give('a', 'engagement.arrange', 'office-director'),
    await give('b', 'engagement.arrange', 'office-director'),
  ]).toEqual(['arranged', 'arranged'])
  await give('own', 'calendar-link.open', 'vice-agriculture', { digest, shows: 'own' })
  await give('all', 'calendar-link.open', 'vice-agriculture', { digest, shows: 'leaders' })
  const own = await feed('own', key)
  expect([own.status, own.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  const titles = async (response: Response) =>
    [...(await response.text()).matchAll(/^SUMMARY:(.*)\r$/gm)].map((m) => m[1])
  expect(await titles(own)).toEqual(['观摩'])
  expect((await titles(await feed('all', key))).toSorted()).toEqual(['座谈', '观摩'].toSorted())
})

it('answers a wrong key, a closed link and an unknown one alike', async () => {
  const statuses = async () => [
    (await feed('own', 'x')).status,
    (await feed('own', digest)).status,
    (await feed('nothing', key)).status,
  ]
  expect(await statuses()).toEqual([404, 404, 404])
  expect(await give('own', 'calendar-link.close', 'vice-agriculture')).toBe('closed')
  expect((await feed('own', key)).status).toBe(404)
})

it('never logs the key', () => {
  expect(house.lines.length).toBeGreaterThan(0)
  expect(JSON.stringify(house.lines)).not.toContain(key)
})
