import { afterAll, expect, test } from 'vitest'
import type { Paper } from './contract.ts'
import { closeRenderers } from './index.ts'
import { sides, sidesOf } from './testing/printed.ts'
import { blank, find, lines, pitch, red, size3, type, zi } from './testing/reading.ts'
import type { Side } from './testing/ruler.ts'
import { variants } from './testing/variants.ts'

afterAll(closeRenderers)

const seals = (side: Side) => side.strokes.filter(({ dashed }) => dashed)
const middle = ({ left, right }: { left: number; right: number }): number => (left + right) / 2
/** The side on which a text stands. */
const sideWith = (all: readonly Side[], text: string): Side =>
  all.find((side) => lines(side).some((line) => line.text.includes(text)))!

test('GB/T 9704-2012, 7.3.4: 附件说明 a line below the text, two characters in, names below names, no mark after them', async () => {
  const side = sideWith(await sides('notice'), '附件：')
  const before = find(side, '本通知自印发之日起施行')
  const label = find(side, '附件：')
  const [one, two, wrapped] = ['1.沂源县', '2.沂源县', '跨层级'].map((text) => find(side, text))
  expect(label.top - before.bottom).toBeCloseTo(blank(1), 1)
  expect(label.left).toBeCloseTo(type.left + 2 * zi, 1)
  expect([two!.left, wrapped!.left]).toEqual([one!.left, one!.glyphs[2]!.x].map((n) => expect.closeTo(n, 1)))
  expect(find(side, '议题申报表').right).toBe(lines(side).find(({ text }) => text.includes('申报表'))!.right)
})

test('GB/T 9704-2012, 7.3.5.1: with a seal the date is four characters from the right, the name centred on it, both a little below the middle of the seal, its top less than a line from the text', async () => {
  const side = sideWith(await sides('request'), '2022年3月10日')
  const [date, name] = [find(side, '2022年3月10日'), find(side, '沂源县人民政府')]
  const [seal] = seals(side)
  expect(date.right).toBeCloseTo(type.right - 4 * zi, 0)
  expect(middle(name)).toBeCloseTo(middle(date), 1)
  expect(date.top - name.bottom).toBeCloseTo(pitch - size3, 1)
  expect(seal!.colour).toBe(red)
  // 印章管理规定 (1999), 9: a county's seal is 4.5 cm wide.
  expect(seal!.right - seal!.left).toBeCloseTo(45, 1)
  expect(middle(seal!)).toBeCloseTo(middle(date), 1)
  const below = (name.top + date.bottom) / 2 - (seal!.top + seal!.bottom) / 2
  expect(below).toBeGreaterThan(1)
  expect(below).toBeLessThan(6)
  const gap = seal!.top - find(side, '妥否，请批示。').bottom
  expect(gap).toBeGreaterThan(0)
  expect(gap).toBeLessThan(pitch)
})

test('GB/T 9704-2012, 7.3.5.1: each issuer of a joint paper has its seal, the last one on name and date; none touch, all inside the type area', async () => {
  const side = sideWith(await sides('joint, five'), '2022年3月10日')
  const all = seals(side)
  const names = ['沂源县发展和改革局', '沂源县财政局', '沂源县农业农村局', '沂源县水利局', '悦庄镇人民政府'].map(
    (name) => find(side, name),
  )
  expect(all.length).toBe(5)
  all.forEach((seal, i) => {
    expect(middle(seal)).toBeCloseTo(middle(names[i]!), 1)
    expect(seal.left).toBeGreaterThanOrEqual(type.left)
    expect(seal.right).toBeLessThanOrEqual(type.right)
    for (const other of all.slice(0, i)) {
      const apart = Math.hypot(middle(seal) - middle(other), (seal.top + seal.bottom - other.top - other.bottom) / 2)
      expect(apart).toBeGreaterThan((seal.right - seal.left + other.right - other.left) / 2)
    }
  })
  const date = find(side, '2022年3月10日')
  expect(middle(date)).toBeCloseTo(middle(all[4]!), 1)
  expect(date.bottom).toBeLessThan(all[4]!.bottom)
  // 印章管理规定 (1999), 11: a town's seal is 4.2 cm wide.
  expect(all.map(({ left, right }) => Math.round(right - left))).toEqual([45, 45, 45, 45, 42])
  expect(all[0]!.top - find(side, '妥否，请批示。').bottom).toBeLessThan(pitch)
})

test('GB/T 9704-2012, 7.3.5.2: without a seal the name is a line below, two characters from the right, the date begins two characters after it', async () => {
  const side = sideWith(await sides('unsealed'), '2022年3月10日')
  const [date, name] = [find(side, '2022年3月10日'), find(side, '沂源县人民政府办公室')]
  expect(name.top - find(side, '妥否，请批示。').bottom).toBeCloseTo(blank(1), 1)
  expect(name.right).toBeCloseTo(type.right - 2 * zi, 0)
  expect([date.left, date.y]).toEqual([name.left + 2 * zi, name.y + pitch].map((n) => expect.closeTo(n, 1)))
})

test('GB/T 9704-2012, 7.3.5.2: a date that is longer than the name stands two characters from the right, the name further left', async () => {
  const side = sideWith(await sides('unsealed, short name'), '2022年3月10日')
  const [date, name] = [find(side, '2022年3月10日'), find(side, '县政府办')]
  expect(date.right).toBeCloseTo(type.right - 2 * zi, 0)
  expect(date.left).toBeCloseTo(name.left + 2 * zi, 1)
})

test('GB/T 9704-2012, 7.3.5.2: without seals the host stands first, the others below', async () => {
  const side = sideWith(await sides('joint, unsealed'), '2022年3月10日')
  const [host, other] = [find(side, '沂源县财政局'), find(side, '沂源县水利局')]
  expect([other.left, other.y]).toEqual([host.left, host.y + pitch].map((n) => expect.closeTo(n, 1)))
  expect(find(side, '2022年3月10日').y).toBeCloseTo(other.y + pitch, 1)
})

test('GB/T 9704-2012, 7.3.6: the note in brackets two characters in, on the line after the date', async () => {
  const side = sideWith(await sides('unsealed'), '此件公开发布')
  const note = find(side, '（此件公开发布）')
  expect(note.y).toBeCloseTo(find(side, '2022年3月10日').y + pitch, 1)
  expect(note.left).toBeCloseTo(type.left + 2 * zi, 1)
})

test('GB/T 9704-2012, 7.3.5.5: wherever the text ends, some of it stands on the side of the signature', async () => {
  for (let lines = 8; lines < 32; lines += 3) {
    const text = `${'汉'.repeat(26 + 28 * lines)}完`
    const paper: Paper = {
      ...variants.unsealed,
      signatures: variants.notice.signatures,
      body: [{ type: 'paragraph', level: 0, text }],
    }
    const side = sideWith(await sidesOf(paper), '2022年3月10日')
    expect(find(side, '完').top, `${lines} lines`).toBeLessThan(find(side, '2022年3月10日').top)
  }
})
