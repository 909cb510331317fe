import { access, readdir, writeFile, mkdir } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { listMatters } from '#kernel'
import { closeRenderers, renderPdf } from '#render'
import { openHouse, origin, type HouseInTest, type Visitor } from '../testing.ts'
import { makeFileReading } from './reading.ts'

let house: HouseInTest
let clerk: Visitor
beforeAll(async () => {
  house = await openHouse(await openDatabase({ memory: true }))
  clerk = await house.as('finance.clerk')
})
afterAll(async () => {
  await closeRenderers()
  await house.close()
  await house.government.database.close()
})

const upload = (name: string, bytes: Uint8Array | string) =>
  clerk.send(`/api/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body: bytes as BodyInit,
    headers: { origin, 'content-type': 'application/octet-stream' },
  })
const uploaded = async (name: string, bytes: Uint8Array | string) =>
  (await (await upload(name, bytes)).json()) as { sha256: string; name: string; read: string }
const drafted = async (title: string, ...files: { sha256: string; name: string }[]) => {
  // Lists go by the last change: the newest first.
  house.clock.set(house.clock.now().add({ minutes: 1 }))
  return clerk.post('/api/matters/topic/draft', {
    input: { title, meeting: 'executive', files: files.map(({ sha256, name }) => ({ sha256, name })) },
  })
}
type Listed = { items: { title: string; found?: unknown }[]; total: number }
const list = async (as: Visitor, q: string, more = '') =>
  (await (await as.get(`/api/matters?q=${encodeURIComponent(q)}${more}`)).json()) as Listed
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

it('finds a matter by what is written in its attachments, shows where, and only to its readers', async () => {
  const text = await uploaded('说明.txt', `${'前言。'.repeat(30)}拦河闸修缮资金由镇里先行垫付。${'后记。'.repeat(60)}`)
  expect(text.read).toBe('text')
  await drafted('水利设施专项资金的请示', text)
  await drafted('拦河闸管理办法')
  const found = await list(clerk, '拦河闸')
  expect(found).toMatchObject({
    total: 2,
    items: [
      {
        title: '拦河闸管理办法',
        found: {
          in: 'title',
          pieces: [
            { text: '拦河闸', hit: true },
            { text: '管理办法', hit: false },
          ],
        },
      },
      { title: '水利设施专项资金的请示', found: { in: 'attachment', file: { sha256: text.sha256, name: '说明.txt' } } },
    ],
  })
  const { pieces } = found.items[1]!.found as { pieces: { text: string; hit: boolean }[] }
  expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: '拦河闸', hit: true }])
  expect(pieces.map((piece) => piece.text).join('')).toMatch(/^…(前言。){8}拦河闸修缮资金由镇里先行垫付。(后记。)+…$/)
  for (const [q, total] of [
    ['闸', 2],
    ['垫付', 1],
    ['先行垫付', 1],
    ['水利 垫付', 1],
    ['水利 管理办法', 0],
    ['垫 付资', 0],
  ] as const)
    expect([q, (await list(clerk, q)).total]).toEqual([q, total])
  expect((await list(await house.as('health.clerk'), '拦河闸')).total).toBe(0)
  // Matters are chosen by their own words.
  const choices = (await (await clerk.get(`/api/lookups/matters:topic?q=${encodeURIComponent('拦河闸')}`)).json()) as {
    items: object[]
  }
  expect(choices.items).toMatchObject([{ label: { zh: '拦河闸管理办法' } }])
})

it('goes from the matters found by themselves to those found by attachments, page by page', async () => {
  const file = await uploaded('清单.txt', '苹果园改造')
  for (const n of [1, 2, 3]) await drafted(`清单之${n}`, file)
  for (const n of [1, 2]) await drafted(`苹果园规划${n}`)
  const pages = await Promise.all([1, 2, 3, 4].map((page) => list(clerk, '苹果园', `&size=2&page=${page}`)))
  expect(pages.map(({ items, total }) => [total, ...items.map(({ title }) => title)])).toEqual([
    [5, '苹果园规划2', '苹果园规划1'],
    [5, '清单之3', '清单之2'],
    [5, '清单之1'],
    [5],
  ])
  const year = await listMatters(house.government, { person: 'finance.clerk' }, { q: '苹果园', year: 2025 })
  expect(year.total).toBe(0)
})

it('secrecy.keep refuses an attachment with a classified marking, in its text or its name, and keeps nothing of it', async () => {
  for (const [name, bytes] of [
    ['通知.txt', '机密★1年\n关于某事项的通知'],
    ['密级：秘密 通知.txt', '请抓好落实'],
  ] as const) {
    const answer = await upload(name, bytes)
    expect([answer.status, await answer.json()]).toMatchObject([
      422,
      {
        refusals: [
          {
            norm: 'secrecy.keep',
            article: 77,
            field: 'file',
            says: { zh: expect.stringContaining(`附件《${name}》带有密级标志`) },
            wayOut: { zh: expect.stringContaining('登记另处保管件') },
          },
        ],
      },
    ])
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(await readdir(join(house.folder, 'files', sha256.slice(0, 2))).catch(() => [])).not.toContain(sha256)
    expect((await drafted('某事项', { sha256, name: '通知.txt' })).status).toBe(422)
  }
})

it('allows what only speaks of secrets, and says of a picture that it cannot be searched', async () => {
  expect((await uploaded('保密.txt', '保守国家秘密，机密文件由机要部门传递。')).read).toBe('text')
  expect((await uploaded('扫描.png', png)).read).toBe('none')
})

it('takes up after a restart what was uploaded and not read: found, refused and put away, given up', async () => {
  const { database } = house.government
  const folder = join(house.folder, 'files')
  const put = async (text: string, attempts?: number) => {
    const sha256 = createHash('sha256').update(text).digest('hex')
    await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true })
    await writeFile(join(folder, sha256.slice(0, 2), sha256), text)
    await database.kysely
      .insertInto('file')
      .values({
        sha256,
        type: 'text/plain',
        size: text.length,
        uploaded: '2026-03-02T01:00:00Z',
        person: 'finance.clerk',
      })
      .execute()
    if (attempts !== undefined)
      await database.kysely.insertInto('file_text').values({ sha256, state: 'waiting', attempts }).execute()
    return sha256
  }
  const plain = await put('跋山水库清淤方案', 0)
  const secret = await put('绝密★\n跋山水库', 0)
  const deadly = await put('跋山水库二期', 2)
  const older = await put('跋山水库三期')
  // What is being read is attached to nothing; what came before reading was kept may be.
  expect((await drafted('清淤', { sha256: plain, name: '方案.txt' })).status).toBe(422)
  expect((await drafted('三期', { sha256: older, name: '三期.txt' })).status).toBe(201)

  const reading = makeFileReading({ database, folder, clock: house.wall, log: () => undefined })
  await reading.readWaiting()
  await reading.close()

  const states = await database.kysely
    .selectFrom('file_text')
    .select(['sha256', 'state'])
    .where('sha256', 'in', [plain, secret, deadly, older])
    .execute()
  expect(Object.fromEntries(states.map(({ sha256, state }) => [sha256, state]))).toEqual({
    [plain]: 'text',
    [secret]: 'refused',
    [deadly]: 'failed',
    [older]: 'text',
  })
  await expect(access(join(folder, secret.slice(0, 2), secret))).rejects.toThrow('ENOENT')
  expect((await list(clerk, '跋山水库')).items.map(({ title }) => title)).toEqual(['三期'])
  const answer = await drafted('清淤', { sha256: secret, name: '密.txt' })
  expect([answer.status, await answer.json()]).toMatchObject([
    422,
    { refusals: [{ norm: 'secrecy.keep', article: 77, field: 'files' }] },
  ])
  expect((await drafted('清淤', { sha256: plain, name: '方案.txt' })).status).toBe(201)
})

it('finds what stands on two lines of a page of a PDF', async () => {
  const { pdf } = await renderPdf({
    form: 'down',
    issuers: ['沂源县人民政府'],
    number: { mark: '源政发', year: 2026, number: 2 },
    signers: [],
    title: '沂源县人民政府关于加强农村供水管理的意见',
    recipients: ['各镇人民政府'],
    body: [
      {
        type: 'paragraph',
        level: 0,
        text: `${'现提出如下意见，'.repeat(3)}由县水利局会同各镇（街道）建立农村供水工程长效管护机制。`,
      },
    ],
    attachments: [],
    signatures: [{ name: '沂源县人民政府', sealed: true }],
    date: '2026-03-11',
    copies: [],
    printedBy: '沂源县人民政府办公室',
    printedOn: '2026-03-11',
  })
  const file = await uploaded('意见.pdf', pdf)
  expect(file).toMatchObject({ read: 'text' })
  await drafted('水利事项', file)
  const phrase = '由县水利局会同各镇'
  for (let at = 0; at + 4 <= phrase.length; at += 1) {
    const q = phrase.slice(at, at + 4)
    expect([q, (await list(clerk, q, '&kind=topic')).total]).toEqual([q, 1])
  }
})
