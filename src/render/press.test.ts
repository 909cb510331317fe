import { afterAll, expect, test } from 'vitest'
import { closeRenderers, PaperFault, renderForm, renderPdf, type Paper } from './index.ts'
import { sheetOf } from './sheet.ts'
import { forms } from './testing/forms.ts'
import { find, lines } from './testing/reading.ts'
import { measure } from './testing/ruler.ts'
import { variants } from './testing/variants.ts'
import { makePool } from './thread/pool.ts'

afterAll(closeRenderers)

const latin1 = new TextDecoder('latin1')
const fault = async (paper: unknown): Promise<readonly string[]> => {
  const error = await renderPdf(paper as Paper).catch((thrown: unknown) => thrown)
  if (!(error instanceof PaperFault)) throw error
  return error.problems.map(({ field, says }) => `${field}: ${says.zh}`)
}

test('the same paper gives the same bytes, also from another thread', async () => {
  const first = await renderPdf(variants.notice)
  await closeRenderers()
  const [again, beside] = await Promise.all([renderPdf(variants.notice), renderPdf(variants.notice)])
  expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf))).toBe(true)
  expect(Buffer.from(beside.pdf).equals(Buffer.from(first.pdf))).toBe(true)
})

test('a paper that takes longer than it may is a fault, and the next one is printed', async () => {
  const task = { template: 'paper.typ', data: JSON.stringify(sheetOf(variants.unsealed)) } as const
  const hasty = makePool(1, 1)
  expect(await hasty.print(task).catch((thrown: unknown) => thrown)).toBeInstanceOf(PaperFault)
  expect(await hasty.print(task).catch((thrown: unknown) => thrown)).toBeInstanceOf(PaperFault)
  await hasty.close()
  const patient = makePool(1)
  expect((await patient.print(task)).pages).toBe(2)
  await patient.close()
})

test('a paper is PDF/A-2b with an RGB output intent', async () => {
  const pdf = latin1.decode((await renderPdf(variants.notice)).pdf)
  expect(pdf).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
  expect(pdf).toMatch(/<pdfaid:conformance>B<\/pdfaid:conformance>/)
  expect(pdf).toMatch(/\/GTS_PDFA1/)
})

test('people’s rare characters are printed, none as a box', async () => {
  const { pdf } = await renderPdf({
    ...variants.unsealed,
    title: '关于㛃䶮𬭎堃镕喆的通知',
    body: [
      { type: 'paragraph', level: 1, text: '㛃䶮𬭎堃镕喆' },
      { type: 'paragraph', level: 2, text: '㛃䶮𬭎堃镕喆', runIn: '㛃䶮𬭎堃镕喆' },
    ],
  })
  const [first] = await measure(pdf)
  const drawn = lines(first!).flatMap(({ glyphs }) => glyphs.filter(({ text }) => '㛃䶮𬭎堃镕喆'.includes(text)))
  expect(drawn.length).toBe(24)
  for (const { ink, text } of drawn) expect(ink.right - ink.left, text).toBeGreaterThan(3)
})

test('a character that no font has is a fault that names it', async () => {
  expect(await fault({ ...variants.unsealed, signatures: [{ name: '\u{2fa1f}\u{e123}局', sealed: false }] })).toEqual([
    expect.stringMatching(/^: 所装字体都没有这些字：.*\u{e123}/u),
  ])
})

test('faces that are not installed are named', async () => {
  const { warnings } = await renderPdf(variants.order)
  for (const { face, says } of warnings) {
    expect(['fangsong', 'biaosong', 'hei', 'kai', 'song']).toContain(face)
    expect(says.zh).toMatch(/^未安装/)
  }
})

test('a draft without number and date prints blanks for them', async () => {
  const [first, second] = await measure((await renderPdf({ ...variants.unsealed, number: null, date: null })).pdf)
  expect(find(first!, '〔　　〕　号').glyphs.length).toBe(6)
  expect(find(second!, '　　年　月　日').glyphs.length).toBe(7)
})

test('a copy with personal data says on each side whose it is', async () => {
  const all = await measure((await renderPdf({ ...variants.unsealed, watermark: '李慧 2026年4月7日' })).pdf)
  for (const side of all) expect(side.glyphs.filter(({ text }) => text === '慧').length).toBe(1)
})

test('bad papers are refused with all their fields', async () => {
  const wide = { type: 'table', columns: Array.from({ length: 4 }, () => ({ title: '栏', width: 50 })), rows: [['一']] }
  expect(
    await fault({ ...variants.unsealed, title: '长'.repeat(201), body: [wide], recipients: [''], colour: 'red' }),
  ).toEqual([
    'title: 数值过大：期望 string <=200 字符',
    'recipients[0]: 数值过小：期望 string >=1 字符',
    'body[0].columns: 表格宽 200 毫米，版心只有 156 毫米',
    'body[0].rows[0]: 本行 1 格，表头 4 栏',
    'colour: 没有这一项',
  ])
  expect(await fault({ ...variants.unsealed, body: [] })).toEqual([expect.stringMatching(/^body: /)])
})

test('a classified marking is refused wherever it stands: this system holds no state secrets', async () => {
  const marked = '机密★1年'
  const paper = {
    ...variants.unsealed,
    title: marked,
    note: '【秘密】',
    body: [{ type: 'paragraph', level: 0, text: '密级：绝密' }],
  }
  expect((await fault(paper)).map((said) => said.split(':')[0])).toEqual(['title', 'body[0].text', 'note'])
})

test('every sheet is one side of A4, its boxes filled', async () => {
  for (const form of Object.values(forms)) {
    const { pdf, pages } = await renderForm(form)
    const [side] = await measure(pdf)
    expect([form.kind, pages, Math.round(side!.width), Math.round(side!.height)]).toEqual([form.kind, 1, 210, 297])
    expect(lines(side!)[0]!.text.replaceAll(' ', '')).toMatch(
      /^沂源县人民政府(办公室)?(发文稿纸|收文处理单|传阅单|督办通知单)$/,
    )
    for (const { left, right } of lines(side!)) expect([left > 28, right < 188]).toEqual([true, true])
  }
  const [dispatch] = await measure((await renderForm(forms.dispatch)).pdf)
  const [sign, opinion, countersign] = ['签发：', '同意印发。', '会签：'].map((text) => find(dispatch!, text).y)
  expect([sign! < opinion!, opinion! < countersign!]).toEqual([true, true])
  expect(find(dispatch!, '（李慧代录）').left).toBeGreaterThan(60)
})
