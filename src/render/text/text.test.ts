import { strToU8, zipSync, zlibSync } from 'fflate'
import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import { afterAll, expect, it } from 'vitest'
import { toDocx } from '../docx/to-docx.ts'
import { tracked } from '../import/drafts/tracked.ts'
import { closeRenderers, renderPdf } from '../index.ts'
import { toOfd } from '../ofd/index.ts'
import { variants } from '../testing/variants.ts'
import { extractText, flowing, TextFault } from './index.ts'

afterAll(closeRenderers)
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const squeezed = (text: string): string => text.replace(/\s/g, '')

it('finds the words of a paper in its PDF, its OFD and its Word file', async () => {
  const { pdf } = await renderPdf(variants.notice)
  const texts = [
    await extractText(pdf, 'application/pdf'),
    await extractText(await toOfd(pdf), 'application/ofd'),
    await extractText(await toDocx(variants.notice), word),
  ]
  for (const text of texts.map(squeezed))
    for (const words of ['源政发〔2022〕2号', '含𬭎、䶮等规范汉字', '沂源县人民政府办公室', '（此件公开发布）'])
      expect(text).toContain(words)
})

it('reads a Word file with its notes and headers, and not what was deleted', async () => {
  expect((await extractText(tracked, word)).split('\n')).toEqual([
    '沂源县财政局关于严肃财经纪律的通报',
    '各预算单位：',
    '经查，个别单位超范围支出，违反财经纪律。',
    '沂源县财政局',
    '2022年3月2日',
    '第 1 页',
    '见《会计法》。',
    '送审稿，请勿外传',
  ])
})

it('reads a workbook sheet by sheet', async () => {
  const book = new ExcelJS.Workbook()
  const first = book.addWorksheet('资金表')
  first.addRow(['单位', '金额 & 备注'])
  first.addRow(['悦庄镇', 96.5])
  book.addWorksheet('说明').addRow([{ richText: [{ text: '含' }, { text: '𬭎', font: { bold: true } }] }])
  const bytes = new Uint8Array(await book.xlsx.writeBuffer())
  expect(await extractText(bytes, excel)).toBe('资金表\n说明\n单位 金额 & 备注\n悦庄镇 96.5\n含𬭎')
})

it('reads slides with their notes, and OpenDocument texts and tables', async () => {
  const slides = zipSync({
    'ppt/slides/slide2.xml': strToU8('<p:sld><a:p><a:r><a:t>第二页</a:t></a:r></a:p></p:sld>'),
    'ppt/slides/slide1.xml': strToU8('<p:sld><a:p><a:r><a:t>农村</a:t></a:r><a:r><a:t>供水</a:t></a:r></a:p></p:sld>'),
    'ppt/notesSlides/notesSlide1.xml': strToU8('<p:notes><a:p><a:t>讲稿</a:t></a:p></p:notes>'),
  })
  const odt = zipSync({
    'content.xml': strToU8(
      '<office:document-content><style:style>样式</style:style><office:body><text:h>标题</text:h><text:p>供<text:span>水</text:span><text:s/>&lt;甲&gt;</text:p></office:body></office:document-content>',
    ),
  })
  const odf = 'application/vnd.oasis.opendocument.text'
  expect([
    await extractText(slides, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'),
    await extractText(odt, odf),
  ]).toEqual(['讲稿\n农村供水\n第二页', '标题\n供水 <甲>'])
})

it('reads an older Word file by its piece table', async () => {
  const bytes = new Uint8Array(readFileSync(new URL('fixtures/request.doc', import.meta.url)))
  const lines = (await extractText(bytes, 'application/x-cfb')).split('\n')
  expect([lines.slice(0, 3), lines.at(-1)]).toEqual([
    ['关于拦河闸修缮资金的请示', '县政府：', '拦河闸修缮资金 needs 96.5万元。'],
    '特此请示。',
  ])
})

it.each([
  ['application/pdf', '建立农村供\n水工程。\n第二', '建立农村供水工程。第二'],
  ['text/plain', '通　知\n一是 GDP 增长', '通知\n一是 GDP 增长'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '财政局 预算', '财政局 预算'],
])('what is looked for in %s runs over the ends of its lines as far as it should', (type, text, flows) => {
  expect(flowing(text, type)).toBe(flows)
})

it('plain text in UTF-8 and in GB 18030; what has no words has none', async () => {
  expect([
    await extractText(strToU8('㛃、𬭎\r\n  二'), 'text/plain'),
    await extractText(Buffer.from('d4a4cbe3b5f7d5fb', 'hex'), 'text/plain'),
    await extractText(new Uint8Array([1]), 'image/png'),
  ]).toEqual(['㛃、𬭎\n二', '预算调整', ''])
})

const stream = (data: Uint8Array): Uint8Array =>
  Buffer.concat([
    strToU8(`%PDF-1.7\n1 0 obj<</Filter/FlateDecode/Length ${data.length}>>stream\n`),
    data,
    strToU8('\nendstream endobj\ntrailer<<>>\n%%EOF'),
  ])
const refusals: readonly (readonly [title: string, bytes: () => Uint8Array, type: string, says: string])[] = [
  [
    'a zip bomb as a Word file',
    () => zipSync({ 'word/document.xml': new Uint8Array(60 << 20) }),
    word,
    '文件展开后异常庞大，没有读取文字',
  ],
  [
    'a zip bomb as a workbook',
    () => zipSync({ 'xl/sharedStrings.xml': new Uint8Array(60 << 20) }),
    excel,
    '文件展开后异常庞大，没有读取文字',
  ],
  [
    'a PDF whose stream is a bomb',
    () => stream(zlibSync(new Uint8Array(150 << 20))),
    'application/pdf',
    '文件展开后异常庞大，没有读取文字',
  ],
  ['a damaged PDF', () => strToU8('%PDF-1.7 …'), 'application/pdf', '文件已损坏或者加了密码，无法读取文字'],
  ['a damaged Word file', () => strToU8('no zip'), word, '文件已损坏或者加了密码，无法读取文字'],
  [
    'an older Word file that is cut off',
    () => new Uint8Array(readFileSync(new URL('fixtures/request.doc', import.meta.url))).subarray(0, 1500),
    'application/x-cfb',
    '文件已损坏或者加了密码，无法读取文字',
  ],
  ['noise as text', () => new Uint8Array([0xff, 0xff, 0x80]), 'text/plain', '文件已损坏或者加了密码，无法读取文字'],
]
it.each(refusals)('refuses %s', async (_title, bytes, type, says) => {
  const error = await extractText(bytes(), type).catch((fault: unknown) => fault)
  expect(error).toBeInstanceOf(TextFault)
  expect((error as TextFault).says.zh).toBe(says)
})
