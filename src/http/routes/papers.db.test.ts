import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { documentsModule } from '#modules/documents'
import { incomingModule } from '#modules/incoming'
import { numberBooks } from '#modules/number-books'
import { closeRenderers } from '#render'
import { folderOfSeals } from '#seals'
import { papers } from '../contract/index.ts'
import type { DocumentView } from '../../modules/documents/contract/view.ts'
import { measure } from '../../render/testing/ruler.ts'
import { normsOf, openHouse, type HouseInTest, type Visitor } from '../testing.ts'

// The invented seals of the demonstration.
const seals = folderOfSeals(fileURLToPath(new URL('../../../demo/seals', import.meta.url)), {
  demo: true,
  data: '/nowhere',
})
let house: HouseInTest
let clerk: Visitor
beforeAll(async () => {
  house = await openHouse(await openDatabase({ memory: true }), {
    modules: [documentsModule, incomingModule, numberBooks],
    seals,
  })
  clerk = await house.as('water.clerk')
})
afterAll(async () => {
  await house.close()
  await house.government.database.close()
  await closeRenderers()
})

const body = [{ type: 'paragraph', level: 0, text: '为加强农村供水管理，现通知如下。' }]
const paper = {
  form: 'down',
  issuers: ['沂源县人民政府'],
  number: null,
  signers: [],
  title: '沂源县人民政府关于加强农村供水管理的通知',
  recipients: ['各镇人民政府'],
  body,
  attachments: [],
  signatures: [{ name: '沂源县人民政府', sealed: true }],
  date: null,
  copies: [],
}

it('draws a paper that is being written, and keeps nothing of it', async () => {
  const drawn = papers.drawn.parse(await (await clerk.post('/api/papers/draw', paper)).json())
  expect([drawn.pages, drawn.svg.slice(0, 4), drawn.svg.includes('<script')]).toEqual([1, '<svg', false])
})
it('says which field cannot be printed', async () => {
  const wide = { ...paper, body: [{ type: 'table', columns: [{ title: '栏', width: 200 }], rows: [] }] }
  const answer = await clerk.post('/api/papers/draw', wide)
  expect([answer.status, ((await answer.json()) as any).refusals[0].field]).toEqual([422, 'body[0].columns'])
  expect((await house.visitor().post('/api/papers/draw', paper)).status).toBe(401)
})
it('points out what is wrong with the form', async () => {
  const drawn = await (await clerk.post('/api/papers/draw', { ...paper, title: '关于加强农村供水管理' })).json()
  expect(papers.drawn.parse(drawn).findings.length).toBeGreaterThan(0)
})
it('recognises levels in a pasted text, and nobody else’s file', async () => {
  const text = '沂源县人民政府关于供水的通知\n各镇人民政府：\n一、明确责任\n（一）压实主体责任\n请认真执行。'
  const taken = papers.taken.parse(await (await clerk.post('/api/papers/take', { text })).json())
  expect(taken.blocks.map((b) => b.type === 'paragraph' && [b.level, b.text])).toEqual([
    [1, '明确责任'],
    [2, '压实主体责任'],
    [0, '请认真执行。'],
  ])
  expect((await clerk.post('/api/papers/take', { file: 'a'.repeat(64) })).status).toBe(404)
  expect(await normsOf(await clerk.post('/api/papers/take', { text: '机密★1年' }))).toEqual(['system.input'])
})
it('prints a document and its draft sheet for whoever may read it', async () => {
  const drafted = await clerk.post('/api/matters/document/draft', { input: { title: paper.title, body } })
  const { id } = (await drafted.json()) as { id: string }
  for (const what of ['paper', 'sheet']) {
    const answer = await clerk.get(`/api/matters/document/${id}/${what}`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([answer.status, answer.headers.get('content-type'), bytes.subarray(0, 5).toString()]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ])
    const stranger = await (await house.as('health.clerk')).get(`/api/matters/document/${id}/${what}`)
    expect([stranger.status, await normsOf(stranger)]).toEqual([404, ['system.not-found']])
  }
})
it('prints the sheets of a received document for whoever may read it, the circulation sheet once it goes round', async () => {
  const office = await house.as('office-registry')
  const input = {
    unit: 'lucun',
    title: '关于拨付修缮资金的请示',
    kind: 'request',
    number: '鲁村政字〔2026〕8号',
    dated: '2026-02-27',
    signedBy: 'head',
    signer: '鲁村镇镇长',
  }
  const registered = await office.post('/api/matters/incoming/register', { input })
  const { id } = (await registered.json()) as { id: string }
  const asked = async (who: Visitor, form: string) => {
    const answer = await who.get(`/api/matters/incoming/${id}/sheet?form=${form}`)
    return [
      answer.status,
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ]
  }
  expect(await asked(office, 'handling')).toEqual([200, '%PDF-'])
  expect((await asked(office, 'circulation'))[0]).toBe(404)
  const does = async (verb: string, what: object) =>
    (await office.post(`/api/matters/incoming/${id}/${verb}`, { input: what })).status
  expect([await does('check', {}), await does('circulate', { posts: ['executive'] })]).toEqual([200, 200])
  expect(await asked(office, 'circulation')).toEqual([200, '%PDF-'])
  for (const form of ['handling', 'circulation'])
    expect((await asked(await house.as('health.clerk'), form))[0]).toBe(404)
})
it('gives it as Word and OFD too, and the marked copy of its versions', async () => {
  const { id } = (await (
    await clerk.post('/api/matters/document/draft', { input: { title: paper.title, body } })
  ).json()) as { id: string }
  for (const format of ['docx', 'ofd']) {
    const answer = await clerk.get(`/api/matters/document/${id}/paper?format=${format}`)
    expect([
      answer.status,
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ]).toEqual([200, 'PK'])
  }
  const again = [{ type: 'paragraph', level: 0, text: '为加强城乡供水管理，现通知如下。' }]
  await clerk.post(`/api/matters/document/${id}/revise`, { input: { body: again } })
  const { lines } = papers.marked.parse(await (await clerk.get(`/api/matters/document/${id}/marked`)).json())
  const by = { by: '县水利局经办人', on: '2026-03-02' }
  expect(lines.map((line) => line.runs)).toEqual([
    [
      { text: '为加强' },
      { text: '农村', removed: by },
      { text: '城乡', added: by },
      { text: '供水管理，现通知如下。' },
    ],
  ])
  expect((await (await house.as('health.clerk')).get(`/api/matters/document/${id}/marked`)).status).toBe(404)
})
it('finds what is like a text, by the pairs of characters they share', async () => {
  const draft = async (title: string) =>
    ((await (await clerk.post('/api/matters/document/draft', { input: { title, body } })).json()) as { id: string }).id
  const near = await draft('沂源县人民政府关于农村供水设施管理的意见')
  await draft('沂源县人民政府关于春季植树造林的通知')
  const like = async (query: Record<string, string>, who = clerk) =>
    (
      (await (await who.get(`/api/similar?${new URLSearchParams({ kind: 'document', ...query })}`)).json()) as {
        items: { id: string }[]
      }
    ).items.map(({ id }) => id)
  expect(await like({ text: '加强农村供水管理' })).toContain(near)
  expect(await like({ text: '加强农村供水管理', but: near })).not.toContain(near)
  expect(await like({ text: '加强农村供水管理', 'facet.inForce': 'true' })).toEqual([])
  expect(await like({ text: '加强农村供水管理' }, await house.as('health.clerk'))).toEqual([])
})

it('prints a seal on the sealed paper, and nowhere else: neither in a preview nor before, nor as a file of its own', async () => {
  const head = await house.as('water.head')
  const title = '沂源县水利局关于做好汛前检查的通知'
  const input = {
    title,
    name: 'unit',
    body,
    alone: '只涉及水利系统',
    recipients: ['lucun'],
    recipientsPrinted: ['鲁村镇人民政府'],
  }
  const { id } = (await (await clerk.post('/api/matters/document/draft', { input })).json()) as { id: string }
  const give = async (who: Visitor, verb: string, given: object = {}) => {
    const answer = await who.post(`/api/matters/document/${id}/${verb}`, { input: given })
    if (!answer.ok) throw new Error(`${verb}: ${await answer.text()}`)
  }
  const shapes = async () => {
    const answer = await clerk.get(`/api/matters/document/${id}/paper`)
    return (await measure(new Uint8Array(await answer.arrayBuffer()))).flatMap(({ strokes }) =>
      strokes
        .filter(({ top, bottom }) => bottom - top > 10)
        .map(({ dashed, left, right }) => [dashed, Math.round(right - left)]),
    )
  }
  await give(clerk, 'hand-in')
  await give(head, 'check')
  await give(head, 'sign')
  await give(clerk, 'number', { mark: '源水发' })
  expect(await shapes()).toEqual([[true, 45]])
  await give(clerk, 'seal', { copies: 20 })
  // The rings of the invented seal: 2 × 21.9 mm and 2 × 14.9 mm.
  expect(await shapes()).toEqual([
    [false, 44],
    [true, 30],
  ])
  const { view } = (await (await clerk.get(`/api/matters/document/${id}`)).json()) as { view: DocumentView }
  expect(view.seals.map(({ name, provider, holds, by }) => [name, provider, holds, by.post.id])).toEqual([
    ['沂源县水利局', 'folder', true, 'water.clerk'],
  ])
  const drawn = papers.drawn.parse(await (await clerk.post('/api/papers/draw', view.paper)).json())
  const [bare] = view.paper.signatures.map(({ seal: _, ...signature }) => signature)
  const unsealed = { ...view.paper, signatures: [bare] }
  expect(drawn.svg).toBe(papers.drawn.parse(await (await clerk.post('/api/papers/draw', unsealed)).json()).svg)
  const sha256 = view.seals[0]!.sha256
  expect((await clerk.get(`/api/files/${sha256}?kind=document&id=${id}`)).status).toBe(404)
  const stranger = await (await house.as('health.clerk')).get(`/api/matters/document/${id}/paper`)
  expect(stranger.status).toBe(404)
  const ofd = await clerk.get(`/api/matters/document/${id}/paper?format=ofd`)
  expect(strFromU8(unzipSync(new Uint8Array(await ofd.arrayBuffer()))['OFD.xml']!)).toContain('印章为图像')
})

it('names a face that is missing on the page each time, in the log once', async () => {
  const asked = async () =>
    papers.drawn.parse(await (await clerk.post('/api/papers/draw', paper)).json()).warnings.map(({ says }) => says.zh)
  const [first, again] = [await asked(), await asked()]
  expect(again).toEqual(first)
  expect(house.lines.flatMap((line) => line['says'] ?? []).sort()).toEqual([...first].sort())
})
