import { afterAll, expect, test } from 'vitest'
import type { Paper } from './contract.ts'
import { closeRenderers } from './index.ts'
import { sidesOf } from './testing/printed.ts'
import { blank, find, lines, pitch, size3, type, type Line } from './testing/reading.ts'
import type { Side } from './testing/ruler.ts'
import { variants } from './testing/variants.ts'

afterAll(closeRenderers)

const size2 = (22 * 25.4) / 72
/** All that is set stands in the type area; a mark at the end of a line is advanced past it without ink. */
const inside = (side: Side): boolean =>
  lines(side)
    .filter(({ text }) => !text.includes('—'))
    .every(
      ({ left, right, bottom }) => left >= type.left - 0.05 && right <= type.right + 3 && bottom <= type.bottom + 0.05,
    )
const titled = async (title: string, more: Partial<Paper> = {}): Promise<Side> =>
  (await sidesOf({ ...variants.unsealed, title, ...more }))[0]!
const heading = (side: Side): readonly Line[] =>
  lines(side).filter(({ glyphs }) => Math.abs(glyphs[0]!.size - size2) < 0.01)
const width = ({ left, right }: Line): number => right - left

const titles: readonly (readonly [lines: number, title: string])[] = [
  [1, '关于做好防汛工作的通知'],
  [2, '沂源县人民政府关于进一步规范县政府工作运行机制的通知'],
  [3, '沂源县人民政府办公室关于印发《沂源县2026年度重大行政决策事项目录》和《沂源县重大行政决策听证办法》的通知'],
  [
    4,
    '沂源县人民政府关于贯彻落实省委省政府进一步深化农业农村改革加快推进乡村全面振兴若干措施并做好2026年度粮食生产和重要农产品稳产保供工作的意见',
  ],
]
test.each(titles)(
  'GB/T 9704-2012, 7.3.1: a title of %i lines is printed in the middle, two lines below the red line, its lines growing, shrinking or widest in the middle',
  async (count, title) => {
    const side = await titled(title)
    const set = heading(side)
    expect([set.length, set.map(({ text }) => text).join('')]).toEqual([count, title])
    expect(set[0]!.top - side.strokes[0]!.top).toBeCloseTo(2 * pitch, 1)
    for (const [i, line] of set.entries()) {
      expect((line.left + line.right) / 2, line.text).toBeCloseTo((type.left + type.right) / 2, 1)
      if (i > 0) expect(line.top - set[i - 1]!.bottom).toBeCloseTo(pitch - size3, 1)
    }
    const widths = set.map(width)
    const widest = widths.indexOf(Math.max(...widths))
    expect(widths.slice(0, widest)).toEqual(widths.slice(0, widest).toSorted((a, b) => a - b))
    expect(widths.slice(widest)).toEqual(widths.slice(widest).toSorted((a, b) => b - a))
    expect(find(side, '各镇人民政府').top - set.at(-1)!.bottom).toBeCloseTo(blank(1), 1)
  },
)

test('a title of 200 characters is printed whole inside the type area, and page one still shows the text (7.3.3)', async () => {
  const title = `关于${'进一步做好全县防汛抗旱和安全生产工作'.repeat(11).slice(0, 196)}通知`
  expect([...title].length).toBe(200)
  const side = await titled(title)
  const set = lines(side).filter(({ top, text }) => top > side.strokes[0]!.top && title.includes(text))
  expect(set.map(({ text }) => text).join('')).toBe(title)
  expect(inside(side)).toBe(true)
  expect(find(side, '为进一步规范').top).toBeGreaterThan(set.at(-1)!.bottom)
})

test('GB/T 9704-2012, 7.2.4 and 7.3.3: eight issuers with twelve signers stand smaller, and page one still shows the text', async () => {
  const issuers = ['发展和改革', '财政', '农业农村', '水利', '自然资源', '住房和城乡建设', '交通运输', '应急管理'].map(
    (of) => `沂源县${of}局`,
  )
  const side = await titled('关于2026年度农村基础设施项目建设资金安排情况的报告', {
    form: 'up',
    issuers,
    signers: Array.from({ length: 12 }, (_, i) => `张建${'一二三四五六七八九十甲乙'[i]}`),
  })
  const marks = issuers.map((name) => find(side, name))
  expect(marks.map(({ y }) => y)).toEqual(marks.map(({ y }) => y).toSorted((a, b) => a - b))
  expect(inside(side)).toBe(true)
  expect(find(side, '为进一步规范').top).toBeGreaterThan(heading(side).at(-1)!.bottom)
})
