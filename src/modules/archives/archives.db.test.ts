import { createHash } from 'node:crypto'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '#db'
import { documentsModule } from '#modules/documents'
import { incomingModule } from '#modules/incoming'
import { numberBooks } from '#modules/number-books'
import { execute, showMatter, verifyJournal, type Outcome } from '#kernel'
import { demoGovernment, type GovernmentInTest } from '#org/testing'
import { closeRenderers, renderPdf, type Paper } from '#render'
import { makeFileStore } from '../../../src/http/files/store.ts'
import { eachDatabase } from '../../../test/contract/database.ts'
import type { ItemView, TransferView } from './contract.ts'
import { archivesModule, makePackage, verifyPackage } from './index.ts'
import { fileDocument, fileIncoming, giver, type Give } from './testing/filed.ts'

const registry = { person: 'office-registry' }
const norms = (outcome: Outcome): string[] => (outcome.ok ? [] : outcome.refusals.map((r) => `${r.norm} ${r.says.zh}`))

eachDatabase('from the filed paper to the archive', (open) => {
  let database: Database
  let government: GovernmentInTest
  let give: Give
  let folder: string
  let scan: { sha256: string; name: string }
  const papers: string[] = []
  let transfer: string

  const store = () => makeFileStore(join(folder, 'files'))
  async function upload(name: string, text: string) {
    const bytes = Buffer.from(text)
    const kept = await store().receive(asStream(bytes), bytes.length, async () => undefined)
    if (kept === 'too-large') throw new Error(kept)
    await database.kysely
      .insertInto('file')
      .values({
        sha256: kept.sha256,
        type: 'text/plain',
        size: bytes.length,
        uploaded: '2026-03-02T01:00:00Z',
        person: 'office-registry',
      })
      .execute()
    return { sha256: kept.sha256, name }
  }
  const view = async <V>(kind: string, id: string) => (await showMatter(government, registry, kind, id))?.view as V
  const item = (id: string) => view<ItemView>('archive-item', id)
  const handed = () => view<TransferView>('archive-transfer', transfer)
  const packed = () => join(folder, 'packed.zip')
  const pack = () =>
    makePackage({
      government,
      actor: registry,
      by: { post: 'office-registry', for: null },
      id: transfer,
      read: (sha256) => store().read(sha256),
      progress: () => undefined,
      keep: async (bytes, limit, wanted) => {
        try {
          const kept = await store().receive(bytes, limit, async (path) => {
            if (!wanted()) throw new Error('unwanted')
            await copyFile(path, packed())
          })
          if (kept !== 'too-large')
            await database.kysely
              .insertInto('file')
              .values({
                sha256: kept.sha256,
                type: 'application/zip',
                size: kept.size,
                uploaded: '2026-03-02T01:00:00Z',
                person: 'office-registry',
              })
              .onConflict((conflict) => conflict.doNothing())
              .execute()
          return kept
        } catch (error) {
          if ((error as Error).message === 'unwanted') return 'unwanted'
          throw error
        }
      },
    })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhenggui-archive-'))
    database = await open()
    government = await demoGovernment(
      database,
      [documentsModule, incomingModule, numberBooks, archivesModule],
      '2026-03-02T09:00',
    )
    give = giver(government)
    scan = await upload('来文.txt', '关于防汛准备的通知')
    const table = await upload('清单.txt', '河道清单')
    papers.push(
      await fileDocument(give, '开展河道清淤', '为确保安全度汛，现就河道清淤通知如下。', [
        { title: '河道清单', files: [table] },
      ]),
      await fileDocument(give, '加强水库巡查', '各水库每日巡查两次。'),
      await fileIncoming(give, '关于做好防汛准备的通知', [scan], { number: '淄政办字〔2026〕9号' }),
    )
  }, 120_000)
  afterAll(async () => {
    await closeRenderers()
    await rm(folder, { recursive: true, force: true })
  })

  it('every filed paper stands in the catalogue under the next number of its series, dated by its signature', async () => {
    const shown = await Promise.all(papers.map(item))
    expect(shown.map((v) => [v.number, v.piece, v.responsible, v.reference, v.date, v.retention, v.part.id])).toEqual([
      ['X001-WS·2026-Y-FW-0001', 1, '沂源县人民政府', '源政发〔2026〕1号', '2026-03-02', 'permanent', 'FW'],
      ['X001-WS·2026-Y-FW-0002', 2, '沂源县人民政府', '源政发〔2026〕2号', '2026-03-02', 'permanent', 'FW'],
      ['X001-WS·2026-Y-SW-0001', 1, '淄博市人民政府办公室', '淄政办字〔2026〕9号', '2026-02-27', 'permanent', 'SW'],
    ])
  })

  it('a class is corrected with a reason: it takes the next number there, the old one stays on record', async () => {
    const [, second = ''] = papers
    await give('office-registry', 'archive-item.reclassify', { retention: 'thirty', reason: '鉴定为重要' }, second)
    expect((await item(second)).former).toMatchObject([{ number: 'X001-WS·2026-Y-FW-0002', reason: '鉴定为重要' }])
    await give('office-registry', 'archive-item.reclassify', { retention: 'permanent', reason: '复核改回' }, second)
    expect(await item(second)).toMatchObject({
      number: 'X001-WS·2026-Y-FW-0002',
      former: [{}, { number: 'X001-WS·2026-D30-FW-0001' }],
    })
  })

  it('says everything that is wrong at once, by paper, and hands nothing over', async () => {
    const [first = ''] = papers
    const double = await fileIncoming(give, '关于切实做好防汛准备的通知', [scan])
    const reference = '淄政办字〔2026〕9号'
    await give('office-registry', 'archive-item.correct', { reference, reason: '补著文号' }, double)
    const bare = await fileIncoming(give, '关于值班值守的通知', [])
    await give('office-registry', 'archive-item.correct', { date: '2026-02-20', reason: '误填起草日期' }, first)
    transfer = await give('office-registry', 'archive-transfer.draw-up', { year: 2026, retentions: ['permanent'] })
    await give('office-registry', 'archive-transfer.check', {}, transfer)
    const { check } = await handed()
    expect(check?.flaws.map(({ item: id, flaw, norm }) => [id, flaw, norm])).toEqual([
      [first, 'wrong-date', 'document.format'],
      [papers[2], 'duplicate-number', 'system.input'],
      [papers[2], 'duplicate-content', 'system.input'],
      [double, 'duplicate-number', 'system.input'],
      [double, 'duplicate-content', 'system.input'],
      [bare, 'no-file', 'document.format'],
    ])
    const outcome = await execute(government, {
      kind: 'archive-transfer',
      id: transfer,
      command: 'hand-over',
      input: {},
      actor: registry,
    })
    expect(norms(outcome)).toEqual([
      'document.format X001-WS·2026-Y-FW-0001：目录日期2026-02-20不是签发日期2026-03-02',
      'document.format X001-WS·2026-Y-SW-0003：没有来文的文件或扫描件',
      'system.input X001-WS·2026-Y-SW-0001：文号淄政办字〔2026〕9号与X001-WS·2026-Y-SW-0002重复',
      'system.input X001-WS·2026-Y-SW-0001：内容与X001-WS·2026-Y-SW-0002相同',
      'system.input X001-WS·2026-Y-SW-0002：文号淄政办字〔2026〕9号与X001-WS·2026-Y-SW-0001重复',
      'system.input X001-WS·2026-Y-SW-0002：内容与X001-WS·2026-Y-SW-0001相同',
    ])
    await give('office-registry', 'archive-item.correct', { date: '2026-03-02', reason: '按签发日期' }, first)
    for (const left of [double, bare])
      await give('office-registry', 'archive-transfer.exclude', { item: left, reason: '重复或不完整' }, transfer)
  })

  it('what was left out of it is no double of what goes', async () => {
    await give('office-registry', 'archive-transfer.check', {}, transfer)
    expect((await handed()).check?.flaws).toEqual([])
  })

  it('a file whose bytes are lost, or are others, is found while the package is made, and the package is not kept', async () => {
    const place = join(folder, 'files', scan.sha256.slice(0, 2), scan.sha256)
    const right = await readFile(place)
    await rm(place)
    expect((await pack()).ok).toBe(true)
    expect((await handed()).check?.flaws.map(({ item: id, flaw }) => [id, flaw])).toEqual([[papers[2], 'file-lost']])
    await writeFile(place, '别的内容')
    await give('office-registry', 'archive-transfer.check', {}, transfer)
    await pack()
    expect((await handed()).check?.flaws.map(({ item: id, flaw }) => [id, flaw])).toEqual([[papers[2], 'file-differs']])
    await writeFile(place, right)
    await give('office-registry', 'archive-transfer.check', {}, transfer)
  }, 60_000)

  it('is packed: the delivered bytes, sheets, attachments by their hash, metadata, journal, catalogue, manifest; the same twice', async () => {
    expect((await pack()).ok).toBe(true)
    const { package: once } = await handed()
    const first = unzipSync(await readFile(packed()))
    const [paper = ''] = papers
    const { paper: delivered } = await view<{ paper: Paper }>('document', paper.slice('document-'.length))
    expect(Buffer.compare(first['X001-WS·2026-Y-FW-0001/正文.pdf']!, (await renderPdf(delivered)).pdf)).toBe(0)
    expect(Object.keys(first).map((name) => name.replaceAll(/[0-9a-f]{64}/g, 'SHA'))).toEqual([
      'X001-WS·2026-Y-FW-0001/正文.pdf',
      'X001-WS·2026-Y-FW-0001/正文.ofd',
      'X001-WS·2026-Y-FW-0001/处理单.pdf',
      'X001-WS·2026-Y-FW-0001/附件/SHA.txt',
      'X001-WS·2026-Y-FW-0001/办理过程.jsonl',
      'X001-WS·2026-Y-FW-0001/元数据.xml',
      'X001-WS·2026-Y-FW-0002/正文.pdf',
      'X001-WS·2026-Y-FW-0002/正文.ofd',
      'X001-WS·2026-Y-FW-0002/处理单.pdf',
      'X001-WS·2026-Y-FW-0002/办理过程.jsonl',
      'X001-WS·2026-Y-FW-0002/元数据.xml',
      'X001-WS·2026-Y-SW-0001/处理单.pdf',
      'X001-WS·2026-Y-SW-0001/传阅单.pdf',
      'X001-WS·2026-Y-SW-0001/附件/SHA.txt',
      'X001-WS·2026-Y-SW-0001/办理过程.jsonl',
      'X001-WS·2026-Y-SW-0001/元数据.xml',
      '归档文件目录.xml',
      '归档文件目录.xlsx',
      '说明.txt',
      'manifest-sha256.txt',
    ])
    expect((await item(paper)).pages).toBe(2)
    await pack()
    expect((await handed()).package?.file).toEqual(once?.file)
    expect(await verifyPackage(packed())).toEqual({
      sha256: once?.file.sha256,
      pieces: 3,
      files: 20,
      entries: expect.any(Number),
      differences: [],
    })
  }, 120_000)

  it('every tampering is found: a byte, a file less, a file more, a line of a journal, even with the manifest made to fit', async () => {
    const files = unzipSync(await readFile(packed()))
    const path = join(folder, 'other.zip')
    const found = async (changed: Record<string, Uint8Array>) => {
      await writeFile(path, zipSync(changed))
      return (await verifyPackage(path)).differences.map(
        (d) => `${d.path.replaceAll(/[0-9a-f]{64}/g, 'SHA')} ${d.says.zh}`,
      )
    }
    const one = 'X001-WS·2026-Y-FW-0001'
    const pdf = `${one}/正文.pdf`
    const flipped = Uint8Array.from(files[pdf]!)
    flipped[1000]! ^= 1
    expect(await found({ ...files, [pdf]: flipped })).toEqual([`${pdf} 内容与清单不符`])
    const { [pdf]: _, ...less } = files
    expect(await found(less)).toEqual([`${pdf} 清单所列，包中没有`, `${one} 目录称6个文件，包中5个`])
    expect(await found({ ...files, [`${one}/多.txt`]: strToU8('多') })).toEqual([
      `${one}/多.txt 包中多出，清单未列`,
      `${one} 目录称6个文件，包中7个`,
    ])
    const journal = `${one}/办理过程.jsonl`
    const lines = strFromU8(files[journal]!).split('\n')
    const forged = strToU8([lines[0], lines[1]!.replace('"water.', '"health.'), ...lines.slice(2)].join('\n'))
    expect(await found({ ...files, [journal]: forged })).toEqual([
      `${journal} 内容与清单不符`,
      `${journal} 第2行被改动`,
    ])
    const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    const manifest = (name: string, bytes: Uint8Array) =>
      strToU8(strFromU8(files['manifest-sha256.txt']!).replace(sum(files[name]!), sum(bytes)))
    expect(await found({ ...files, [journal]: forged, 'manifest-sha256.txt': manifest(journal, forged) })).toEqual([
      `${journal} 第2行被改动`,
    ])
    const short = strToU8(`${lines.slice(0, -2).join('\n')}\n`)
    expect(await found({ ...files, [journal]: short, 'manifest-sha256.txt': manifest(journal, short) })).toEqual([
      `${journal} 元数据称${lines.length - 1}条，有${lines.length - 2}条`,
      `${journal} 末条哈希与元数据不符`,
    ])
    // One byte of the file itself, wherever it falls.
    const whole = await readFile(packed())
    whole[5000]! ^= 0x10
    await writeFile(path, whole)
    expect((await verifyPackage(path)).differences).not.toEqual([])
    await writeFile(path, whole.subarray(0, 9000))
    expect((await verifyPackage(path)).differences).toEqual([
      { path, says: { zh: '不是完整的 ZIP 文件', en: expect.any(String) } },
    ])
  }, 60_000)

  it('is handed over, one paper comes back with its reason, the rest is received by count; what is at the archive stays', async () => {
    const [first = '', second = '', third = ''] = papers
    await give('office-registry', 'archive-transfer.hand-over', {}, transfer)
    expect((await showMatter(government, registry, 'archive-item', first))?.stage).toBe('handed')
    await give('office-registry', 'archive-transfer.reject', { item: second, reason: '附件缺页' }, transfer)
    expect([
      (await showMatter(government, registry, 'archive-item', second))?.stage,
      (await item(second)).returns,
    ]).toEqual(['filed', [{ on: '2026-03-02', transfer, reason: '附件缺页' }]])
    const receipt = (count: number) => ({
      kind: 'archive-transfer',
      id: transfer,
      command: 'receive',
      input: { on: '2026-03-02', receiver: '县档案馆 王林', count },
      actor: registry,
    })
    expect(norms(await execute(government, receipt(3)))).toEqual(['system.input 接收3件，移交2件'])
    expect(norms(await execute(government, receipt(2)))).toEqual([])
    expect(
      await Promise.all(
        [first, third].map(async (id) => (await showMatter(government, registry, 'archive-item', id))?.stage),
      ),
    ).toEqual(['received', 'received'])
    const reopened = (kind: 'document' | 'incoming', item: string, person: string) =>
      execute(government, {
        kind,
        id: item.slice(kind.length + 1),
        command: 'reopen',
        input: { reason: '补办' },
        actor: { person },
      })
    expect(norms(await reopened('incoming', third, 'office-director'))).toEqual(['system.input 该件已移交档案馆'])
    expect(norms(await reopened('document', first, 'office-registry'))).toEqual(['system.input 该件已移交档案馆'])
    expect((await verifyJournal(government)).differences).toEqual([])
  })
})

async function* asStream(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
