import { afterAll, expect, test } from 'vitest'
import { closeRenderers } from './index.ts'
import { sides } from './testing/printed.ts'
import { blank, find, ink, lines, pitch, red, size3, type, zi } from './testing/reading.ts'

afterAll(closeRenderers)

test('GB/T 9704-2012, 10.1: a letter has its mark 30 mm below the paper’s edge, double red lines of 170 mm, 4 mm below it and 20 mm above the lower edge', async () => {
  const [first] = await sides('letter')
  const mark = ink(find(first!, '沂源县人民政府'))
  expect(mark.top).toBeCloseTo(30, 1)
  const rules = first!.strokes.filter(({ dashed }) => !dashed).toSorted((a, b) => a.top - b.top)
  expect(rules.map(({ colour, left, right }) => [colour, left.toFixed(1), right.toFixed(1)])).toEqual(
    Array(4).fill([red, '20.0', '190.0']),
  )
  const [a, b, c, d] = rules as [(typeof rules)[0], (typeof rules)[0], (typeof rules)[0], (typeof rules)[0]]
  // Thick above thin, and thin above thick.
  expect([a.thickness > 2 * b.thickness, d.thickness > 2 * c.thickness]).toEqual([true, true])
  expect(a.top - a.thickness / 2 - mark.bottom).toBeCloseTo(4, 1)
  expect(297 - (d.top + d.thickness / 2)).toBeCloseTo(20, 1)
})

test('GB/T 9704-2012, 10.1: a letter’s number is on the right, 7/8 of a character below the line, the title two lines below; no number on page one, no rules in its print block', async () => {
  const [first] = await sides('letter')
  const number = find(first!, '源政函〔2026〕5号')
  const rules = first!.strokes.filter(({ dashed }) => !dashed).toSorted((a, b) => a.top - b.top)
  expect(number.right).toBeCloseTo(type.right, 0)
  expect(number.top - (rules[1]!.top + rules[1]!.thickness / 2)).toBeCloseTo((size3 * 7) / 8, 1)
  expect(find(first!, '沂源县人民政府关于商请').top - number.bottom).toBeCloseTo(blank(2), 1)
  expect(lines(first!).some(({ text }) => text.includes('—'))).toBe(false)
  expect(lines(first!).at(-1)!.text).toBe('抄送：县水利局。')
  expect(lines(first!).at(-1)!.bottom).toBeCloseTo(type.bottom, 0)
})

test('GB/T 9704-2012, 10.2: an order has its mark 20 mm down, two lines to its number, two to the text, no title and no red line', async () => {
  const [first] = await sides('order')
  const mark = ink(find(first!, '沂源县人民政府令'))
  const number = find(first!, '第1号')
  expect(mark.top).toBeCloseTo(type.top + 20, 1)
  expect(number.top - mark.bottom).toBeCloseTo(blank(2), 1)
  expect(find(first!, '为进一步').top - number.bottom).toBeCloseTo(blank(2), 1)
  expect(first!.strokes.filter(({ dashed }) => !dashed)).toEqual([])
  expect(lines(first!).some(({ text }) => text.includes('森林防火令'))).toBe(false)
})

test('GB/T 9704-2012, 7.3.5.3: a person’s stamp two lines below the text, four characters from the right, the post two characters to its left in its middle, a line on the date', async () => {
  const [first] = await sides('order')
  const box = first!.strokes.find(({ dashed }) => dashed)!
  const [post, date] = [find(first!, '县长'), find(first!, '2022年3月10日')]
  expect(box.top - find(first!, '妥否，请批示。').bottom).toBeCloseTo(blank(2), 1)
  expect(box.right).toBeCloseTo(type.right - 4 * zi, 1)
  expect(post.right).toBeCloseTo(box.left - 2 * zi, 0)
  expect((post.top + post.bottom) / 2).toBeCloseTo((box.top + box.bottom) / 2, 1)
  expect(date.top - box.bottom).toBeCloseTo(blank(1), 1)
  expect(date.right).toBeCloseTo(type.right - 4 * zi, 0)
})

test('GB/T 9704-2012, 10.3: minutes carry their own mark; 出席、请假、列席 a line below the text in 黑体, names wrap behind the colon', async () => {
  const [first] = await sides('minutes')
  expect(ink(find(first!, '沂源县人民政府常务会议纪要')).top).toBeCloseTo(type.top + 35, 1)
  const [present, leave, attending] = ['出席：', '请假：', '列席：'].map((label) => find(first!, label))
  expect(present!.top - find(first!, '妥否').bottom).toBeCloseTo(blank(1), 1)
  expect(
    [present!, leave!, attending!].map(({ left, glyphs }) => [
      left.toFixed(1),
      /NotoSansSC-Medium|Hei/.test(glyphs[0]!.face),
    ]),
  ).toEqual(Array(3).fill([(type.left + 2 * zi).toFixed(1), true]))
  expect(find(first!, '㛃、周建军').left).toBeCloseTo(find(first!, '张建国').left, 1)
  expect(find(first!, '张建国').left).toBeCloseTo(type.left + 5 * zi, 1)
  expect(leave!.y - present!.y).toBeCloseTo(2 * pitch, 1)
})

test('GB/T 9704-2012, 7.2.4–7.2.7: a paper to an organ of another line has the head of a document, its number in the middle, no signers', async () => {
  const [first] = await sides('parallel')
  const [mark, number] = [find(first!, '沂源县人民政府文件'), find(first!, '源政字〔2026〕12号')]
  expect(ink(mark).top).toBeCloseTo(type.top + 35, 1)
  expect(number.top - ink(mark).bottom).toBeCloseTo(blank(2), 1)
  expect((number.left + number.right) / 2).toBeCloseTo((type.left + type.right) / 2, 0)
  expect(first!.strokes[0]!.top - number.bottom).toBeCloseTo(4, 1)
  expect(lines(first!).some(({ text }) => text.includes('签发人'))).toBe(false)
})

test('GB/T 9704-2012, 10.1: a joint letter carries the host’s mark alone, all its names below', async () => {
  const all = await sides('letter, joint')
  const [first] = all
  const big = first!.glyphs.filter(({ size }) => size > (30 * 25.4) / 72).map(({ text }) => text)
  expect(big.join('')).toBe('沂源县财政局')
  const signed = lines(all.find((side) => lines(side).some(({ text }) => text.includes('沂源县水利局')))!)
  expect(signed.find(({ text }) => text.includes('水利局'))!.text).toMatch(/^沂源县财政局.*沂源县水利局$/)
})
