import { afterAll, expect, test } from 'vitest'
import type { Paper } from './contract.ts'
import { closeRenderers } from './index.ts'
import { sides, sidesOf } from './testing/printed.ts'
import { find, ink, lines, size3, type } from './testing/reading.ts'
import { variants } from './testing/variants.ts'

afterAll(closeRenderers)

const full: Paper = {
  ...variants.unsealed,
  body: [{ type: 'paragraph', level: 0, text: '汉'.repeat(28 * 60) }],
}

test('GB/T 9704-2012, 5.1: A4', async () => {
  for (const side of await sides('notice'))
    expect([side.width.toFixed(1), side.height.toFixed(1)]).toEqual(['210.0', '297.0'])
})

test('GB/T 9704-2012, 5.2.1 and 5.2.3: a full side has 22 lines of 28 characters and fills 156 × 225 mm, 37 and 28 mm from the edges', async () => {
  const [, second] = await sidesOf(full)
  const text = lines(second!).filter((line) => line.text.includes('汉'))
  expect(text.map((line) => line.glyphs.length)).toEqual(Array.from({ length: 22 }, () => 28))
  for (const line of text) {
    expect(line.left).toBeCloseTo(type.left, 1)
    expect(Math.abs(line.right - type.right)).toBeLessThan(0.15)
  }
  expect(text[0]!.top).toBeCloseTo(type.top, 1)
  expect(text[21]!.bottom).toBeCloseTo(type.bottom, 1)
  const pitches = text.slice(1).map((line, i) => line.y - text[i]!.y)
  expect(Math.max(...pitches) - Math.min(...pitches)).toBeLessThan(0.01)
})

test('GB/T 9704-2012, 5.2.2: text is of size 3, black', async () => {
  const [, second] = await sidesOf(full)
  const glyph = find(second!, '汉').glyphs[0]!
  expect({ size: glyph.size.toFixed(2), colour: glyph.colour }).toEqual({ size: size3.toFixed(2), colour: '#000000' })
})

test('GB/T 9704-2012, 5.2.1: nothing but the page number stands outside the type area', async () => {
  for (const side of await sides('notice'))
    for (const line of lines(side).filter(({ text }) => !text.includes('—'))) {
      expect(line.left, line.text).toBeGreaterThanOrEqual(type.left - 0.05)
      expect(ink(line).right, line.text).toBeLessThanOrEqual(type.right)
      expect(line.top, line.text).toBeGreaterThanOrEqual(type.top - 0.05)
      expect(line.bottom, line.text).toBeLessThanOrEqual(type.bottom + 0.05)
    }
})

test('GB/T 9704-2012, 7.3.3: paragraphs begin two characters in; levels 一、 （一） 1. （1） are in 黑体, 楷体, 仿宋', async () => {
  const [, second] = await sides('notice')
  const starts = ['二、健全', '（一）规范议题', '1.材料要求', '（1）材料齐全']
  expect(
    starts.map((start) => {
      const { left, glyphs } = find(second!, start)
      return [left.toFixed(1), glyphs.at(-1)!.face]
    }),
  ).toEqual([
    ['39.1', expect.stringMatching(/NotoSansSC-Medium|Hei/)],
    ['39.1', expect.stringMatching(/NotoSerifSC-Regular|Kai/)],
    ['39.1', expect.stringMatching(/NotoSerifSC-Regular|Fang/)],
    ['39.1', expect.stringMatching(/NotoSerifSC-Regular|Fang/)],
  ])
  expect(lines(second!).filter(({ text }) => text.startsWith('以习近平'))[0]!.left).toBeCloseTo(39.14, 1)
})

test('GB/T 9704-2012, 7.5: — 1 — in size 4, its dash 7 mm below the type area, odd pages on the right, even ones on the left, one character in', async () => {
  const [first, second] = await sides('notice')
  const [odd, even] = [find(first!, '— 1 —'), find(second!, '— 2 —')]
  for (const number of [odd, even]) {
    expect(number.glyphs[0]!.ink.top).toBeCloseTo(type.bottom + 7, 1)
    expect(number.glyphs[0]!.size).toBeCloseTo((14 * 25.4) / 72, 2)
  }
  expect(odd.right).toBeCloseTo(type.right - (14 * 25.4) / 72, 1)
  expect(even.left).toBeCloseTo(type.left + (14 * 25.4) / 72, 1)
})

test('an account number or address without a place to break stays inside the type area, and inside its column', async () => {
  const number = '6222021602008888'.repeat(8)
  const [first, second] = await sidesOf({
    ...variants.unsealed,
    body: [
      { type: 'paragraph', level: 0, text: `账号${number}，网址https://www.example.gov.cn/${'a'.repeat(90)}。` },
      { type: 'table', columns: [{ title: '账号', width: 20 }, { title: '名称' }], rows: [[number, '甲']] },
    ],
  })
  expect(lines(first!).filter(({ text }) => text.includes('02008')).length).toBe(3)
  for (const line of lines(first!)) expect(ink(line).right, line.text).toBeLessThanOrEqual(type.right)
  const cell = lines(second!).filter(({ text }) => /^\d+$/.test(text))
  expect(cell.map(({ text }) => text).join('').length).toBeGreaterThan(100)
  for (const line of cell) expect(ink(line).right, line.text).toBeLessThan(type.left + 20)
})
