import { afterAll, expect, test } from 'vitest'
import { closeRenderers, PaperFault, renderAttachment } from './index.ts'
import { sides } from './testing/printed.ts'
import { find, lines, size4, type, zi, pitch } from './testing/reading.ts'
import { measure } from './testing/ruler.ts'
import { variants } from './testing/variants.ts'

afterAll(closeRenderers)
const paper = variants['tables and attachments']

test('GB/T 9704-2012, 7.3.7: an attachment begins a new side, 附件 in 黑体 on its first line, the title on the third, before the print block', async () => {
  const all = await sides('tables and attachments')
  const side = all.at(-2)!
  const [label, title] = [find(side, '附件2'), find(side, '填报说明')]
  expect([label.left, label.top]).toEqual([type.left, type.top].map((n) => expect.closeTo(n, 1)))
  expect(label.glyphs[0]!.face).toMatch(/NotoSansSC-Medium|Hei/)
  expect(title.top).toBeCloseTo(type.top + 2 * pitch, 1)
  expect((title.left + title.right) / 2).toBeCloseTo(106, 1)
  expect(lines(all.at(-1)!).map(({ text }) => text.slice(0, 7))).toEqual(['沂源县人民政府', '— 8 —'])
})

test('GB/T 9704-2012, 7.3.7: an attachment that is not bound carries the paper’s number, and only there', async () => {
  const [side] = await measure((await renderAttachment(paper, 2)).pdf)
  expect(lines(side!)[0]!.text).toBe('源政发〔2022〕2号附件3')
  const bound = await sides('tables and attachments')
  expect(bound.some((one) => lines(one).some(({ text }) => text === '财务决算报告'))).toBe(false)
})

test('an attachment that is not there is a clear fault', async () => {
  const asked = await renderAttachment(paper, 7).catch((error: unknown) => error)
  expect(asked).toBeInstanceOf(PaperFault)
  expect((asked as PaperFault).problems.map(({ field }) => field)).toEqual(['attachments[7]'])
})

test('GB/T 9704-2012, 8: a wide table is turned, its head to the left edge of the sheet, heads repeated; page numbers stay where they are on other sides', async () => {
  const wide = (await sides('tables and attachments')).filter(({ width }) => width > 290)
  expect(wide.length).toBe(4)
  expect(
    lines(wide[0]!)
      .slice(0, 2)
      .map(({ text }) => text),
  ).toEqual(['附件1', '2026年项目计划表'])
  for (const side of wide) {
    // The sheet's left edge lies on top, its foot on the left.
    const heading = find(side, '项目名称')
    expect(heading.top).toBeGreaterThan(type.left)
    expect(Math.min(...side.strokes.map(({ left }) => left))).toBeCloseTo(35, 0)
    expect(Math.max(...side.strokes.map(({ right }) => right))).toBeCloseTo(297 - 37, 0)
  }
  const numbers = wide.map((side) => side.glyphs.filter(({ x }) => x < 34).filter(({ text }) => text === '—'))
  // Turned by a quarter: across the sheet is down the page.
  const [odd, even] = [numbers[0]!, numbers[1]!]
  expect(Math.max(...odd.map(({ ink }) => ink.right))).toBeCloseTo(297 - (type.bottom + 7), 1)
  expect(Math.max(...odd.map(({ y, width }) => y + width))).toBeCloseTo(type.right - size4, 0)
  expect(Math.min(...even.map(({ y }) => y))).toBeCloseTo(type.left + size4, 0)
})

test('an upright table is as wide as the type area, its widths in millimetres as given', async () => {
  const [first] = await sides('tables and attachments')
  const table = first!.strokes.filter(({ colour, thickness }) => colour === '#000000' && thickness < 0.2)
  expect(Math.min(...table.map(({ left }) => left))).toBeCloseTo(type.left, 0)
  expect(Math.max(...table.map(({ right }) => right))).toBeCloseTo(type.right, 0)
  expect(find(first!, '序号').left).toBeLessThan(type.left + 14)
  expect(find(first!, '项目').left).toBeGreaterThan(type.left + 14)
  expect(zi).toBeGreaterThan(size4)
})
