import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { catalogue, rulebook, shapes } from '../contract/index.ts'
import { openHouse, type HouseInTest, type Visitor } from '../testing.ts'

let house: HouseInTest
let clerk: Visitor
beforeAll(async () => {
  house = await openHouse(await openDatabase({ memory: true }), {
    officialText: (id) => (id === 'yiyuan-2022' ? new Map([[47, '政府常务会议……']]) : undefined),
  })
  clerk = await house.as('finance.clerk')
})
afterAll(async () => {
  await house.close()
  await house.government.database.close()
})
const get = async (path: string, who = clerk) => (await who.get(path)).json() as Promise<any>

it('says who is signed in, with posts and what they act for', async () => {
  expect(shapes.session.strict().parse(await get('/api/session'))).toEqual({
    person: 'finance.clerk',
    name: expect.objectContaining({ zh: expect.stringContaining('财政局') }),
    posts: [{ id: 'finance.clerk', name: expect.any(Object) }],
    actsFor: [],
    principals: ['post:finance.clerk', 'unit:finance', 'staff', 'person:finance.clerk'],
    admin: null,
    mustChangePassword: false,
    secondFactor: false,
    demo: true,
    government: { name: '沂源县人民政府', short: expect.any(String) },
    now: '2026-03-02T01:00:00Z',
  })
  expect(await get('/api/session', await house.as('admin-audit'))).toMatchObject({
    admin: 'audit',
    principals: ['post:admin-audit', 'person:admin-audit'],
  })
})

it('offers what somebody may open, with the form', async () => {
  const names = async (person: string) =>
    catalogue.openings.parse(await get('/api/commands', await house.as(person))).items.map((item) => item.name)
  expect(await names('finance.clerk')).toEqual(['topic.draft'])
  expect(await names('mayor')).toEqual(expect.arrayContaining(['topic.raise']))
  const [draft] = catalogue.openings.parse(await get('/api/commands')).items
  expect(draft?.input).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['title', 'meeting'],
    properties: { title: { type: 'string', maxLength: 200, title: '议题名称' }, units: { widget: 'units' } },
  })
})

it('knows kinds and stages', async () => {
  const { items } = catalogue.kinds.parse(await get('/api/kinds'))
  expect(items.map(({ kind }) => kind)).toEqual(['topic', 'organisation', 'interpretations', 'calendar'])
  expect(items[0]?.stages.filter((stage) => stage.aside).map((stage) => stage.id)).toEqual(
    expect.arrayContaining(['returned', 'withdrawn']),
  )
})

it('gives form fields their choices', async () => {
  const values = async (path: string) => catalogue.choices.parse(await get(path)).items.map((item) => item.value)
  expect(await values('/api/lookups/units')).toEqual(expect.arrayContaining(['finance', 'office', 'lishan']))
  expect(await values('/api/lookups/units')).not.toContain('congress')
  expect(await values('/api/lookups/bodies')).toEqual(expect.arrayContaining(['finance', 'congress']))
  expect(await values(`/api/lookups/units?q=${encodeURIComponent('财政')}`)).toEqual(['finance'])
  expect(await values('/api/lookups/posts?q=finance.')).toEqual(['finance.head', 'finance.deputy', 'finance.clerk'])
  expect(await values('/api/lookups/posts')).not.toContain('admin-audit')
  expect(await values('/api/lookups/leaders')).toEqual(expect.arrayContaining(['mayor', 'executive']))
  for (const of of ['persons', 'matters:ghost', 'matters:', '__proto__'])
    expect((await clerk.get(`/api/lookups/${of}`)).status, of).toBe(404)
})

it('shows the rules article by article, with official text, figures and implementation', async () => {
  const shown = rulebook.rulebook.strict().parse(await get('/api/rulebook'))
  expect(shown).toMatchObject({ id: 'yiyuan-2022', versions: [{ id: 'yiyuan-2022', current: true, repealed: null }] })
  const articles = shown.chapters.flatMap((chapter) => chapter.articles)
  expect(articles.map((article) => article.article)).toEqual(Array.from({ length: articles.length }, (_, i) => i + 1))
  const quorum = articles
    .flatMap((article) => article.norms.map((norm) => ({ article, norm })))
    .find(({ norm }) => norm.id === 'executive.quorum')
  expect(quorum?.norm.implementation).toEqual({
    state: 'enforced',
    where: ['src/modules/meetings/rules/quorum.ts'],
    tests: { refuses: 2, allows: 1 },
    reason: null,
  })
  expect(articles.find((article) => article.article === 47)).toMatchObject({
    name: { zh: '第四十七条', en: 'Article 47' },
    text: '政府常务会议……',
  })
  expect((await clerk.get('/api/rulebook?version=another')).status).toBe(404)
})

it('shows organisation, readings and calendar', async () => {
  for (const [path, kind] of [
    ['/api/organisation', 'organisation'],
    ['/api/interpretations', 'interpretations'],
    ['/api/calendar', 'calendar'],
  ])
    expect(shapes.matter.strict().parse(await get(path!))).toMatchObject({ kind })
})

it('counts working days and says why', async () => {
  expect(await get('/api/workdays/add?date=2026-02-13&n=3')).toEqual({ date: '2026-02-25', provisional: false })
  expect(await get('/api/workdays/between?a=2026-02-13&b=2026-02-25')).toEqual({ days: 3, provisional: false })
  expect(await get('/api/workdays/why?date=2026-02-13&n=1')).toEqual({
    date: '2026-02-14',
    provisional: false,
    skipped: [],
    makeUp: [{ date: '2026-02-14', name: expect.stringContaining('调休') }],
  })
  expect(await get('/api/workdays/add?date=2026-12-31&n=1')).toMatchObject({ provisional: true })
  for (const query of [
    'date=2026-02-30&n=1',
    'date=&n=1',
    'date=2026-02-13&n=many',
    'date=2026-02-13&n=1.5',
    'date=2026-02-13',
    'date=2199-12-31&n=9',
    'date=2026-02-13&n=99999',
  ])
    expect((await clerk.get(`/api/workdays/add?${query}`)).status, query).toBe(422)
})

it('an address that does not exist says so', async () => {
  for (const path of ['/api/no-such', '/api', '/api/matters/topic', '/api/matters/ghost/x'])
    expect((await clerk.get(path)).status, path).toBe(404)
  expect((await clerk.post('/api/desk', {})).status).toBe(404)
})
