import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#db'
import { normsOf, openHouse, origin, type HouseInTest, type Visitor } from '../testing.ts'

let house: HouseInTest
let clerk: Visitor
beforeAll(async () => {
  house = await openHouse(await openDatabase({ memory: true }), { limits: { file: 1 << 20 } })
  clerk = await house.as('finance.clerk')
})
afterAll(async () => {
  await house.close()
  await house.government.database.close()
})

const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')
const damaged = {
  read: 'failed',
  why: {
    zh: '文件已损坏或者加了密码，无法读取文字',
    en: 'The file is damaged or protected: its text cannot be read',
  },
}
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
/** Zips of one entry each: OFD.xml, a.txt. */
const ofd = Buffer.from(
  'UEsDBAoAAAAAAAAAIewrhCYSBAAAAAQAAAAHAAAAT0ZELnhtbDx4Lz5QSwECFAAKAAAAAAAAACHsK4QmEgQAAAAEAAAABwAAAAAAAAAAAAAAAAAAAAAAT0ZELnhtbFBLBQYAAAAAAQABADUAAAApAAAAAAA=',
  'base64',
)
const zip = Buffer.from(
  'UEsDBAoAAAAAAAAAIeyDFtyMAQAAAAEAAAAFAAAAYS50eHR4UEsBAhQACgAAAAAAAAAh7IMW3IwBAAAAAQAAAAUAAAAAAAAAAAAAAAAAAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAACQAAAAAAA==',
  'base64',
)
const raw = (name: string | undefined, bytes: Uint8Array | string, type = 'application/octet-stream') =>
  clerk.send(`/api/files${name === undefined ? '' : `?name=${encodeURIComponent(name)}`}`, {
    method: 'POST',
    body: bytes as BodyInit,
    headers: { origin, 'content-type': type },
  })
const form = (name: string, bytes: Uint8Array | string, field = 'file') => {
  const data = new FormData()
  data.set(field, new File([bytes as BlobPart], name))
  return clerk.send('/api/files', { method: 'POST', body: data, headers: { origin } })
}
const kept = async (): Promise<string[]> =>
  (await readdir(join(house.folder, 'files'), { recursive: true }).catch(() => [])).filter((name) =>
    /[0-9a-f]{64}$/.test(name),
  )
const sha256 = async (bytes: Uint8Array) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes as BufferSource)).toString('hex')

it('keeps bytes under their own hash, sent plainly or by a form, once', async () => {
  const hash = await sha256(pdf)
  for (const answer of [await raw('关于预算的请示.pdf', pdf), await form('关于预算的请示.pdf', pdf)])
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { sha256: hash, name: '关于预算的请示.pdf', size: pdf.length, type: 'application/pdf', ...damaged },
    ])
  expect(await readFile(join(house.folder, 'files', hash.slice(0, 2), hash))).toEqual(pdf)
  expect((await kept()).filter((name) => name.endsWith(hash)).length).toBe(1)
  expect(await readdir(join(house.folder, 'files', 'incoming'))).toEqual([])
})

it('knows OFD by what is in it', async () => {
  expect(await (await raw('通知.ofd', ofd)).json()).toMatchObject({ type: 'application/ofd' })
})

it('takes a workbook, text in UTF-8 and in GB 18030', async () => {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('表').addRow(['预算'])
  expect(await (await raw('表.xlsx', new Uint8Array(await book.xlsx.writeBuffer()))).json()).toMatchObject({
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
  expect(await (await raw('说明.txt', '㛃、䶮、𬭎')).json()).toMatchObject({ type: 'text/plain' })
  expect(await (await raw('旧.txt', Buffer.from('d4a4cbe3b5f7d5fb', 'hex'))).json()).toMatchObject({
    type: 'text/plain',
  })
})

const refusedCases: [string, () => Promise<Response>, number, string][] = [
  [
    'a picture that says it is a paper',
    () => raw('请示.pdf', png),
    422,
    '文件名说它是「pdf」，内容却是PNG 图片（png）',
  ],
  ['a paper that says it is text', () => raw('请示.txt', pdf), 422, '文件名说它是「txt」，内容却是PDF 文档（pdf）'],
  ['no ending', () => raw('请示', pdf), 422, '文件名说它是「无后缀」，内容却是PDF 文档（pdf）'],
  [
    'a program',
    () => raw('请示.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])),
    422,
    '「请示.pdf」的内容是 application/x-msdownload，不在可接收的类型之内',
  ],
  ['an archive', () => raw('材料.zip', zip), 422, '「材料.zip」的内容是 application/zip，不在可接收的类型之内'],
  [
    'an archive that says it is OFD',
    () => raw('材料.ofd', zip),
    422,
    '「材料.ofd」的内容是 application/zip，不在可接收的类型之内',
  ],
  ['a web page', () => raw('说明.txt', '<!DOCTYPE html><script>alert(1)</script>'), 422, '不在可接收的类型之内'],
  [
    'a drawing with a script',
    () => raw('图.png', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    422,
    '不在可接收的类型之内',
  ],
  [
    'noise',
    () => raw('说明.txt', Buffer.from([0, 1, 2, 3, 255, 254])),
    422,
    '「说明.txt」的内容无法识别，不在可接收的类型之内',
  ],
  ['a name turned round', () => raw('请示\u202Efdp.exe', pdf), 422, '文件名含有不能使用的字符'],
  ['a way out of the folder', () => raw('../../etc/请示.pdf', pdf), 422, '文件名含有不能使用的字符'],
  ['no name', () => raw(undefined, pdf), 422, '附件没有文件名'],
  ['a name too long', () => raw(`${'长'.repeat(198)}.pdf`, pdf), 422, '文件名过长，最多 200 字'],
  ['nothing', () => raw('空.pdf', ''), 422, '文件是空的'],
  ['a form without the field', () => form('请示.pdf', pdf, 'other'), 422, '表单中没有名为 file 的文件'],
  ['JSON', () => raw('请示.pdf', '{}', 'application/json'), 415, '只接受 JSON（application/json）'],
  ['too much, plainly', () => raw('大.txt', 'x'.repeat((1 << 20) + 1)), 413, '内容过大，上限 1 MB'],
  ['too much, by a form', () => form('大.txt', 'x'.repeat((1 << 20) + (1 << 17))), 413, '内容过大，上限 1 MB'],
]
it.each(refusedCases)('refuses %s and keeps nothing', async (_title, send, status, says) => {
  const before = await kept()
  const answer = await send()
  const problem = (await answer.clone().json()) as { detail: string }
  expect([answer.status, problem.detail]).toEqual([status, expect.stringContaining(says)])
  expect((await normsOf(answer)).length).toBe(1)
  expect(await kept()).toEqual(before)
  expect(await readdir(join(house.folder, 'files', 'incoming')).catch(() => [])).toEqual([])
})

it('gives a file out as a download under its name, and only with the matter', async () => {
  const name = '关于“三公”经费(草案).pdf'
  const { sha256: hash } = (await (await raw(name, pdf)).json()) as { sha256: string }
  const { id } = (await (
    await clerk.post('/api/matters/topic/draft', {
      input: { title: '三公经费', meeting: 'executive', files: [{ sha256: hash, name }] },
    })
  ).json()) as { id: string }
  const answer = await clerk.get(`/api/files/${hash}?kind=topic&id=${id}`)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf)
  expect(
    Object.fromEntries(
      ['content-type', 'content-disposition', 'x-content-type-options', 'content-length'].map((header) => [
        header,
        answer.headers.get(header),
      ]),
    ),
  ).toEqual({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="________(__).pdf"; filename*=UTF-8''${encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29')}`,
    'x-content-type-options': 'nosniff',
    'content-length': String(pdf.length),
  })
  expect((await clerk.get(`/api/files/${hash}`)).status).toBe(422)
  expect((await clerk.get(`/api/files/${hash}?kind=topic&id=another`)).status).toBe(404)
  expect((await clerk.get(`/api/files/${'0'.repeat(64)}?kind=topic&id=${id}`)).status).toBe(404)
  expect((await clerk.get(`/api/files/..%2F..%2Fsecret?kind=topic&id=${id}`)).status).toBe(422)
})

it('a matter takes no attachment that nobody uploaded', async () => {
  const answer = await clerk.post('/api/matters/topic/draft', {
    input: { title: '议题', meeting: 'executive', files: [{ sha256: 'a'.repeat(64), name: '没有.pdf' }] },
  })
  expect([answer.status, await normsOf(answer)]).toEqual([422, ['system.input']])
})

it('a file that somebody put in its place, or took away, is not given out, and the log says so', async () => {
  const signed = Buffer.concat([pdf, Buffer.from('\n% signed')])
  const { sha256: hash } = (await (await raw('附件.pdf', signed)).json()) as { sha256: string }
  const { id } = (await (
    await clerk.post('/api/matters/topic/draft', {
      input: { title: '有附件的议题', meeting: 'executive', files: [{ sha256: hash, name: '附件.pdf' }] },
    })
  ).json()) as { id: string }
  const path = join(house.folder, 'files', hash.slice(0, 2), hash)
  const ask = async () => {
    const answer = await clerk.get(`/api/files/${hash}?kind=topic&id=${id}`)
    return [answer.status, answer.ok ? 'given' : await normsOf(answer)]
  }
  expect(await ask()).toEqual([200, 'given'])
  await writeFile(path, Buffer.concat([pdf, Buffer.from('\n% altered')]))
  expect(await ask()).toEqual([409, ['system.altered']])
  await rm(path)
  expect(await ask()).toEqual([409, ['system.altered']])
  expect(house.lines.filter((line) => line['file'] === hash).map((line) => line['found'])).toEqual([
    'altered',
    'missing',
  ])
})
