import { afterAll, expect, test } from 'vitest'
import { closeRenderers } from './index.ts'
import { sides, sidesOf } from './testing/printed.ts'
import { blank, find, ink, lines, pitch, red, size3, type, zi } from './testing/reading.ts'
import { variants } from './testing/variants.ts'

afterAll(closeRenderers)

test('GB/T 9704-2012, 7.2.4: the mark is red, in the middle, 35 mm below the top of the type area', async () => {
  const [first] = await sides('notice')
  const mark = find(first!, '沂源县人民政府文件')
  expect(ink(mark).top).toBeCloseTo(type.top + 35, 1)
  expect((mark.left + mark.right) / 2).toBeCloseTo((type.left + type.right) / 2, 1)
  expect(new Set(mark.glyphs.map(({ colour }) => colour))).toEqual(new Set([red]))
  expect(mark.right - mark.left).toBeLessThanOrEqual(156)
})

test('GB/T 9704-2012, 7.2.4: a joint paper lists its issuers, the host first, all of one length, 文件 in the middle of their height', async () => {
  const [first] = await sides('joint')
  const names = ['沂源县发展和改革局', '沂源县财政局', '沂源县农业农村局'].map((name) => find(first!, name))
  const word = find(first!, '文件')
  const inks = names.map(ink)
  expect(inks[0]!.top).toBeCloseTo(type.top + 35, 1)
  expect(names.map(({ left }) => left.toFixed(1))).toEqual(Array(3).fill(names[0]!.left.toFixed(1)))
  expect(names.map(({ right }) => right.toFixed(1))).toEqual(Array(3).fill(names[0]!.right.toFixed(1)))
  expect(inks.map(({ top }) => top)).toEqual(inks.map(({ top }) => top).toSorted((a, b) => a - b))
  expect((ink(word).top + ink(word).bottom) / 2).toBeCloseTo((inks[0]!.top + inks[2]!.bottom) / 2, 0)
  expect(ink(word).left).toBeGreaterThan(inks[0]!.right)
})

test('GB/T 9704-2012, 7.2.5 and 7.2.7: the number two lines below, in the middle; the red line 4 mm below it, as wide as the type area', async () => {
  const [first] = await sides('notice')
  const number = find(first!, '源政发〔2022〕2号')
  expect(number.top - ink(find(first!, '沂源县人民政府文件')).bottom).toBeCloseTo(blank(2), 1)
  expect((number.left + number.right) / 2).toBeCloseTo((type.left + type.right) / 2, 0)
  const [line] = first!.strokes
  expect(first!.strokes.length).toBe(1)
  expect([line!.colour, line!.left.toFixed(1), line!.right.toFixed(1)]).toEqual([red, '28.0', '184.0'])
  expect(line!.top - number.bottom).toBeCloseTo(4, 1)
})

test('GB/T 9704-2012, 7.3.1 and 7.3.2: the title in size 2 two lines below the red line; 主送 a line below the title, flush left', async () => {
  const [first] = await sides('notice')
  const title = [find(first!, '沂源县人民政府关于'.slice(0, 7)), find(first!, '关于进一步规范')]
  const heading = lines(first!).filter(({ glyphs }) => Math.abs(glyphs[0]!.size - (22 * 25.4) / 72) < 0.01)
  expect(title.length).toBe(2)
  expect(heading.map(({ text }) => text)).toEqual(['沂源县人民政府', '关于进一步规范县政府工作运行机制的通知'])
  for (const { left, right } of heading) expect((left + right) / 2).toBeCloseTo(106, 1)
  expect(heading[0]!.top - first!.strokes[0]!.top).toBeCloseTo(2 * pitch, 1)
  expect(heading[1]!.top - heading[0]!.bottom).toBeCloseTo(pitch - size3, 1)
  const recipients = find(first!, '各镇人民政府')
  expect(recipients.top - heading[1]!.bottom).toBeCloseTo(blank(1), 1)
  expect(recipients.left).toBeCloseTo(type.left, 1)
  expect(find(first!, '门，各企事业单位：').left).toBeCloseTo(type.left, 1)
})

test('GB/T 9704-2012, 7.2.1 and 7.2.3: 份号 with six digits, below it the urgency in 黑体, flush left at the top', async () => {
  const [first] = await sides('request')
  const [copy, urgency] = [find(first!, '000012'), find(first!, '特急')]
  expect([copy.left, copy.top, urgency.left, urgency.top - copy.top]).toEqual(
    [type.left, type.top, type.left, pitch].map((n) => expect.closeTo(n, 1)),
  )
  expect(urgency.glyphs[0]!.face).toMatch(/NotoSansSC-Medium|Hei/)
})

test('GB/T 9704-2012, 7.2.5 and 7.2.6: upward, the number stands one character in, level with the last of the signers, two in a row on the right', async () => {
  const [first] = await sides('request')
  const [label, one, two, three] = ['签发人：', '张建国', '李慧', '王堃'].map((name) => find(first!, name))
  const number = find(first!, '源政呈〔2026〕31号')
  expect(number.left).toBeCloseTo(type.left + zi, 1)
  expect(two!.right).toBeCloseTo(type.right - zi, 1)
  expect([label!.y, two!.y]).toEqual([one!.y, one!.y].map((y) => expect.closeTo(y, 1)))
  expect([three!.left, three!.y, number.y]).toEqual(
    [one!.left, one!.y + pitch, three!.y].map((n) => expect.closeTo(n, 1)),
  )
  expect(first!.strokes[0]!.top - number.bottom).toBeCloseTo(4, 1)
})

test('GB/T 9704-2012, 7.3.2 and 7.3.3: a list of recipients that leaves page one without text goes to the print block', async () => {
  const recipients = Array.from({ length: 70 }, (_, i) => `第${i + 1}镇人民政府`)
  const all = await sidesOf({ ...variants.notice, recipients })
  expect(() => find(all[0]!, '第1镇')).toThrow('is not on this side')
  expect(find(all[0]!, '《沂源县人民政府工作规则》').left).toBeGreaterThan(type.left)
  const last = all.at(-1)!
  expect(find(last, '主送：').y).toBeLessThan(find(last, '抄送：').y)
  expect(last.strokes.filter(({ colour }) => colour === '#000000').length).toBe(3)
})
