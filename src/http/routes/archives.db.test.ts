import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { archivesModule, verifyPackage } from '#modules/archives'
import { documentsModule } from '#modules/documents'
import { incomingModule } from '#modules/incoming'
import { numberBooks } from '#modules/number-books'
import { openDatabase } from '#db'
import { closeRenderers } from '#render'
import { fileIncoming, giver } from '../../modules/archives/testing/filed.ts'
import type { TransferView } from '../../modules/archives/contract.ts'
import { archives } from '../contract/index.ts'
import { normsOf, openHouse, origin, type HouseInTest, type Visitor } from '../testing.ts'

let house: HouseInTest
let registry: Visitor
let transfer: string
beforeAll(async () => {
  house = await openHouse(await openDatabase({ memory: true }), {
    modules: [documentsModule, incomingModule, numberBooks, archivesModule],
  })
  registry = await house.as('office-registry')
  const uploaded = await registry.send('/api/files?name=%E6%9D%A5%E6%96%87.txt', {
    method: 'POST',
    headers: { origin, 'content-type': 'application/octet-stream' },
    body: '关于做好防汛准备的通知',
  })
  const { sha256, name } = (await uploaded.json()) as { sha256: string; name: string }
  await fileIncoming(giver(house.government), '关于做好防汛准备的通知', [{ sha256, name }], {
    number: '淄政办字〔2026〕9号',
  })
  const drawn = await registry.post('/api/matters/archive-transfer/draw-up', {
    input: { year: 2026, retentions: ['permanent'] },
  })
  transfer = ((await drawn.json()) as { id: string }).id
}, 60_000)
afterAll(async () => {
  await house.close()
  await house.government.database.close()
  await closeRenderers()
})

const path = () => `/api/archives/${transfer}/package`

it('makes no package before the check, for nobody else, and of nothing that is not there', async () => {
  expect(await normsOf(await registry.post(path()))).toEqual(['system.input'])
  const other = await house.as('water.clerk')
  expect([(await other.post(path())).status, (await other.get(path())).status]).toEqual([404, 404])
  expect(await normsOf(await (await house.as('office-meetings')).post(path()))).toEqual(['system.authority'])
  expect((await registry.post('/api/archives/none/package')).status).toBe(404)
  expect((await house.visitor().post(path())).status).toBe(401)
})

it('makes it in the background, tells how far it is, and gives it out under its hash', async () => {
  await registry.post(`/api/matters/archive-transfer/${transfer}/check`, {})
  let seen = archives.progress.parse(await (await registry.post(path())).json())
  expect(seen.state).toBe('running')
  while (seen.state === 'running') seen = archives.progress.parse(await (await registry.get(path())).json())
  expect(seen).toEqual({ state: 'done', done: 1, of: 1 })
  const matter = (await (await registry.get(`/api/matters/archive-transfer/${transfer}`)).json()) as {
    view: TransferView
  }
  const { file } = matter.view.package!
  const answer = await registry.get(`/api/files/${file.sha256}?kind=archive-transfer&id=${transfer}`)
  const folder = await mkdtemp(join(tmpdir(), 'zhenggui-package-'))
  await writeFile(join(folder, 'p.zip'), Buffer.from(await answer.arrayBuffer()))
  expect(await verifyPackage(join(folder, 'p.zip'))).toMatchObject({ sha256: file.sha256, pieces: 1, differences: [] })
  await rm(folder, { recursive: true })
}, 60_000)

it('exports the catalogue in its own columns, narrowed as the page is', async () => {
  const rows = async (query: string) => {
    const answer = await registry.get(`/api/archives/catalogue.xlsx?${query}`)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(await answer.arrayBuffer())
    return (book.worksheets[0]!.getSheetValues() as unknown[][]).slice(3).map((row) => row.slice(1))
  }
  const head = ['件号', '责任者', '文号', '题名', '日期', '页数', '备注', '保管期限', '档号']
  expect(await rows('facet.year=2026')).toEqual([
    head,
    [
      1,
      '淄博市人民政府办公室',
      '淄政办字〔2026〕9号',
      '关于做好防汛准备的通知',
      '2026-02-27',
      '',
      '收〔2026〕1号',
      '永久',
      'X001-WS·2026-Y-SW-0001',
    ],
  ])
  expect(await rows('facet.retention=ten')).toEqual([head])
})
