import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eachDatabase } from '../../../test/contract/database.ts'
import { shapes } from '../contract/index.ts'
import { normsOf, openHouse, origin, type HouseInTest, type Visitor } from '../testing.ts'

eachDatabase('commands over HTTP', (open) => {
  let house: HouseInTest
  let clerk: Visitor
  let head: Visitor
  let health: Visitor
  beforeAll(async () => {
    house = await openHouse(await open())
    clerk = await house.as('finance.clerk')
    head = await house.as('finance.head')
    health = await house.as('health.clerk')
  })
  afterAll(() => house.close())

  const content = { title: '2026年县级预算调整方案', meeting: 'executive', units: ['development', 'health'] }
  const entries = async () =>
    Number(
      (await sql<{ n: number }>`select count(*) as n from journal`.execute(house.government.database.kysely)).rows[0]
        ?.n,
    )
  let topic: string
  beforeEach(async () => {
    const answer = await clerk.post('/api/matters/topic/draft', { input: content })
    topic = ((await answer.json()) as { id: string }).id
  })

  it('opens a matter: 201, its address, its first version', async () => {
    const answer = await clerk.post('/api/matters/topic/draft', { input: content })
    const body = shapes.accepted.parse(await answer.json())
    expect([answer.status, answer.headers.get('location'), body]).toEqual([
      201,
      `/api/matters/topic/${body.id}`,
      { kind: 'topic', id: body.id, version: 1, stage: 'drafting' },
    ])
    expect((await clerk.get(`/api/matters/topic/${body.id}`)).status).toBe(200)
  })

  it('refuses with every broken norm, its article, the facts and the way out', async () => {
    const answer = await head.post(`/api/matters/topic/${topic}/submit`, { input: {} })
    const problem = shapes.problem.parse(await answer.json())
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      422,
      'application/problem+json; charset=utf-8',
    ])
    expect(problem.refusals?.map(({ norm, article, articleName }) => ({ norm, article, articleName }))).toEqual([
      { norm: 'topic.written-consultation', article: 51, articleName: { zh: '第五十一条', en: 'Article 51' } },
      { norm: 'topic.heads-sign', article: 51, articleName: { zh: '第五十一条', en: 'Article 51' } },
    ])
    expect(problem.refusals?.every((refusal) => refusal.wayOut.zh !== '' && refusal.says.en !== '')).toBe(true)
  })

  it('refuses what is not theirs with 403, naming who may', async () => {
    const answer = await clerk.post(`/api/matters/topic/${topic}/submit`, { input: {} })
    expect([answer.status, await normsOf(answer)]).toEqual([403, ['unit.head']])
  })

  it('says 404 to those who may not read the matter, as to those who ask for none', async () => {
    const [hidden, none] = [
      await health.post(`/api/matters/topic/${topic}/revise`, { input: { title: 'x' } }),
      await health.post('/api/matters/topic/no-such/revise', { input: { title: 'x' } }),
    ]
    expect([hidden.status, await hidden.json()]).toEqual([none.status, await none.json()])
    expect(none.status).toBe(404)
  })

  describe('replay', () => {
    const key = { 'idempotency-key': 'one-press-of-the-button' }
    it('carries the same key out once, also where it opens a matter, also at the same time', async () => {
      const before = await entries()
      const answers = await Promise.all(
        [1, 2, 3].map(() => clerk.post('/api/matters/topic/draft', { input: content }, key)),
      )
      const bodies = await Promise.all(
        answers.map((answer) => answer.json() as Promise<{ id: string; replayed?: true }>),
      )
      expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201])
      expect(new Set(bodies.map((body) => body.id)).size).toBe(1)
      expect(bodies.filter((body) => body.replayed).length).toBe(2)
      expect(await entries()).toBe(before + 1)
    })
    it('carries it out once on a matter, and again for somebody else or another command', async () => {
      const press = (who: Visitor, verb: string, input: unknown) =>
        who.post(`/api/matters/topic/${topic}/${verb}`, { input }, key)
      const first = (await (await press(clerk, 'comment', { text: '请核对数字' })).json()) as { version: number }
      expect(await (await press(clerk, 'comment', { text: '请核对数字' })).json()).toEqual({
        kind: 'topic',
        id: topic,
        version: first.version,
        stage: 'drafting',
        replayed: true,
      })
      expect(await (await press(head, 'comment', { text: '已核对' })).json()).toEqual({
        kind: 'topic',
        id: topic,
        version: first.version + 1,
        stage: 'drafting',
      })
      expect(await (await press(clerk, 'revise', { title: '2026年县级预算调整方案（草案）' })).json()).toEqual({
        kind: 'topic',
        id: topic,
        version: first.version + 2,
        stage: 'drafting',
      })
    })
    it('refuses a key that is none', async () => {
      expect(
        (
          await clerk.post(
            `/api/matters/topic/${topic}/comment`,
            { input: { text: 'x' } },
            { 'idempotency-key': 'short' },
          )
        ).status,
      ).toBe(422)
    })
  })

  it('lets one of two who saw the same version win', async () => {
    const answers = await Promise.all(
      [clerk, head].map((who, i) =>
        who.post(`/api/matters/topic/${topic}/revise`, { input: { title: `预算调整方案${i}` }, version: 1 }),
      ),
    )
    const statuses = answers.map((answer) => answer.status).sort()
    expect(statuses).toEqual([200, 409])
    expect(await normsOf(answers.find((answer) => answer.status === 409)!)).toEqual(['system.stale'])
  })

  describe('bad input changes nothing', () => {
    const long = '长'.repeat(10_000)
    it.each([
      ['no input', '{}', 422, ['system.input', 'system.input']],
      ['nothing', '', 422, ['system.input', 'system.input']],
      ['not JSON', '{"input":', 422, ['system.input']],
      ['a list', '[]', 422, ['system.input']],
      ['null', 'null', 422, ['system.input']],
      [
        'an unknown name beside the input',
        JSON.stringify({ input: content, actor: { person: 'mayor' } }),
        422,
        ['system.input'],
      ],
      ['an unknown field', JSON.stringify({ input: { ...content, approved: true } }), 422, ['system.input']],
      [
        'a title of ten thousand characters',
        JSON.stringify({ input: { ...content, title: long } }),
        422,
        ['system.input'],
      ],
      ['an empty title', JSON.stringify({ input: { ...content, title: '   ' } }), 422, ['system.input']],
      ['control characters', JSON.stringify({ input: { ...content, title: '预算\u0000调整' } }), 422, ['system.input']],
      ['a number for a title', JSON.stringify({ input: { ...content, title: 5 } }), 422, ['system.input']],
      [
        'a unit that does not exist',
        JSON.stringify({ input: { ...content, units: ['railways'] } }),
        422,
        ['system.input'],
      ],
      [
        'a consultation of oneself',
        JSON.stringify({ input: { ...content, units: ['finance'] } }),
        422,
        ['system.input'],
      ],
      [
        'a wrong exception',
        JSON.stringify({ input: content, exceptions: { 'topic.late': '' } }),
        422,
        ['system.exception'],
      ],
      ['a version that is no number', JSON.stringify({ input: content, version: 'one' }), 422, ['system.input']],
      [
        'a prototype',
        '{"input":{"__proto__":{"title":"x"},"title":"x","meeting":"executive","constructor":1}}',
        422,
        ['system.input', 'system.input'],
      ],
    ])('%s', async (_title, body, status, norms) => {
      const before = await entries()
      const answer = await clerk.send('/api/matters/topic/draft', {
        method: 'POST',
        body,
        headers: { origin, 'content-type': 'application/json' },
      })
      expect([answer.status, await normsOf(answer)]).toEqual([status, norms])
      expect(await entries()).toBe(before)
    })

    it('an oversized body is not even read', async () => {
      const before = await entries()
      const answer = await clerk.post('/api/matters/topic/draft', {
        input: { ...content, summary: 'x'.repeat(300_000) },
      })
      expect([answer.status, await normsOf(answer)]).toEqual([413, ['system.too-large']])
      expect(await entries()).toBe(before)
    })
  })

  it.each(['emoji 🏞️ 议题', '㛃䶮𬭎局长会议', '２０２６年预算', 'a&lt;b>"quote"'])(
    'keeps %s as it is',
    async (title) => {
      const { id } = (await (
        await clerk.post('/api/matters/topic/draft', { input: { ...content, title } })
      ).json()) as { id: string }
      expect(await (await clerk.get(`/api/matters/topic/${id}`)).json()).toMatchObject({ title })
    },
  )

  it('has no command that only the system gives, none that opens under an id, none of no kind', async () => {
    for (const path of [
      'topic/schedule',
      `topic/${topic}/schedule`,
      `topic/${topic}/lapse`,
      `topic/${topic}/refresh`,
      `topic/${topic}/draft`,
      'topic/submit',
      'ghost/draft',
      `ghost/${topic}/submit`,
      `topic/${topic}/constructor`,
      'topic/__proto__',
    ])
      expect((await head.post(`/api/matters/${path}`, { input: {} })).status, path).toBe(404)
  })

  it('records who acted, and watches, reads and shows it', async () => {
    expect((await clerk.post(`/api/matters/topic/${topic}/read`)).status).toBe(200)
    expect((await clerk.post(`/api/matters/topic/${topic}/watch`)).status).toBe(200)
    const matter = shapes.matter.strict().parse(await (await clerk.get(`/api/matters/topic/${topic}`)).json())
    expect(matter).toMatchObject({
      watched: true,
      unread: false,
      receipts: [{ person: 'finance.clerk', version: 1 }],
      journal: [{ seq: 1, type: 'topic.drafted', actor: { person: 'finance.clerk', post: { id: 'finance.clerk' } } }],
    })
    expect(
      (await clerk.send(`/api/matters/topic/${topic}/watch`, { method: 'DELETE', headers: { origin } })).status,
    ).toBe(200)
    expect(await (await clerk.get(`/api/matters/topic/${topic}`)).json()).toMatchObject({ watched: false })
  })
})
