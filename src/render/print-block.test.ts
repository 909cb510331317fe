import { afterAll, expect, test } from 'vitest'
import type { Paper } from './contract.ts'
import { closeRenderers } from './index.ts'
import { sides, sidesOf } from './testing/printed.ts'
import { find, ink, lines, size4, type } from './testing/reading.ts'
import { variants } from './testing/variants.ts'

afterAll(closeRenderers)

const ofLines = (count: number): Paper => ({
  ...variants.unsealed,
  copies: ['县委各部门'],
  body: [{ type: 'paragraph', level: 0, text: '汉'.repeat(26 + 28 * (count - 1)) }],
})

test('GB/T 9704-2012, 7.4.1: thick rules of 0.35 mm first and last, a thin one of 0.25 mm between, as wide as the type area, the last on its lower edge', async () => {
  const last = (await sides('notice')).at(-1)!
  const rules = last.strokes.filter(({ dashed }) => !dashed)
  expect(rules.map(({ thickness, left, right }) => [thickness.toFixed(2), left.toFixed(1), right.toFixed(1)])).toEqual([
    ['0.35', '28.0', '184.0'],
    ['0.25', '28.0', '184.0'],
    ['0.35', '28.0', '184.0'],
  ])
  expect(rules[2]!.top).toBeCloseTo(type.bottom, 1)
})

test('GB/T 9704-2012, 7.4.2: 抄送 in size 4, one character in at both sides, wraps behind the colon, ends with 。', async () => {
  const last = (await sides('notice')).at(-1)!
  const label = find(last, '抄送：')
  expect(label.left).toBeCloseTo(type.left + size4, 1)
  expect(label.glyphs[0]!.size).toBeCloseTo(size4, 2)
  expect(find(last, '县法院').left).toBeCloseTo(find(last, '县委各部门').left, 1)
  expect(find(last, '县委各部门').left).toBeCloseTo(type.left + 4 * size4, 1)
  const wrapped = lines(last).find(({ text }) => text.startsWith('县法院'))!
  expect(wrapped.text.endsWith('各人民团体。')).toBe(true)
  expect(ink(lines(last).find(({ text }) => text.startsWith('抄送'))!).right).toBeLessThanOrEqual(type.right - size4)
})

test('GB/T 9704-2012, 7.4.3: the printing office one character from the left, the date with 印发 one from the right', async () => {
  const last = (await sides('notice')).at(-1)!
  const [office, date] = [find(last, '沂源县人民政府办公室'), find(last, '2022年3月10日印发')]
  expect([office.left, date.right, date.y]).toEqual(
    [type.left + size4, type.right - size4, office.y].map((n) => expect.closeTo(n, 1)),
  )
})

test('GB/T 9704-2012, 7.4: the print block is on the last side, an even one, whatever the length', async () => {
  for (const count of [3, 9, 20, 26, 34, 44]) {
    const all = await sidesOf(ofLines(count))
    expect(all.length % 2, `${count} lines`).toBe(0)
    expect(find(all.at(-1)!, '抄送：').top).toBeGreaterThan(type.top)
  }
})

test('GB/T 9704-2012, 7.5: where a blank side comes before the print block, neither carries a number', async () => {
  const all = await sidesOf(ofLines(23))
  expect(
    all.map((side) =>
      lines(side)
        .map(({ text }) => text)
        .filter((text) => text.startsWith('—')),
    ),
  ).toEqual([['— 1 —'], ['— 2 —'], [], []])
  expect(lines(all[2]!)).toEqual([])
  expect(lines(all[3]!).map(({ text }) => text.slice(0, 2))).toEqual(['抄送', '沂源'])
})

test('a paper without copies and printing office has no print block and no even side for it', async () => {
  const { printedBy: _by, printedOn: _on, ...plain } = variants.order
  const all = await sidesOf(plain)
  expect(all.length).toBe(1)
  expect(all[0]!.strokes.filter(({ colour }) => colour === '#000000')).toEqual([])
})
