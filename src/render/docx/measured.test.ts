import { beforeAll, describe, expect, it } from 'vitest'
import { variants } from '../testing/variants.ts'
import { toDocx } from './index.ts'
import { officePages, type OfficePage } from './testing/office-page.ts'
import { officeProgram, printedByOffice } from './testing/office.ts'

/**
 * The Word file as LibreOffice prints it. It has no 仿宋 and no 小标宋 here, and it puts space between figures and characters,
 * so lengths are held to these tolerances (mm); the PDF of our own press is measured exactly elsewhere.
 */
const place = 0.6
const blockPlace = 1.2
const markPlace = 2.5
const near = (wanted: number, tolerance: number) => expect.closeTo(wanted, -Math.log10(tolerance * 2))

const names = ['notice', 'request', 'letter', 'order', 'unsealed', 'joint', 'tables and attachments'] as const
const pages: Record<string, readonly OfficePage[]> = {}

if (!officeProgram)
  console.error(
    'NOT MEASURED: there is no LibreOffice here. Debian: apt-get install libreoffice-writer-nogui; or name one: ZHENGGUI_OFFICE=/path/to/soffice',
  )

describe.skipIf(!officeProgram)('the Word file, printed by LibreOffice', () => {
  beforeAll(async () => {
    const files = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await toDocx(variants[name])] as const)),
    )
    for (const [name, pdf] of Object.entries(await printedByOffice(officeProgram ?? '', files)))
      pages[name] = await officePages(pdf)
  }, 120_000)

  const of = (name: (typeof names)[number]): readonly OfficePage[] => pages[name] ?? []
  const line = (page: OfficePage | undefined, text: string) => {
    const found = page?.lines.find((one) => one.text.replace(/\s/g, '').includes(text))
    if (!found) throw new Error(`${text} is not among ${page?.lines.map((one) => one.text).join(' | ')}`)
    return found
  }
  const bodyOf = (page: OfficePage | undefined) => (page?.lines ?? []).filter(({ y }) => y < 263)

  it('5.2.2, 5.2.3: 22 lines of 28 characters of 16 pt in 156 × 225 mm', () => {
    for (const page of of('notice').slice(1, 3)) {
      const lines = bodyOf(page)
      expect(lines.length).toBe(22)
      expect([...new Set(lines.map(({ size }) => size))]).toEqual([16])
      const steps = lines.slice(1).map(({ y }, i) => y - (lines[i]?.y ?? 0))
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.1)
      expect((lines.at(-1)?.y ?? 0) - (lines[0]?.y ?? 0)).toEqual(near(21 * (225 / 22), place))
      expect(lines[0]?.y).toBeGreaterThan(37)
      expect(lines.at(-1)?.y).toBeLessThan(262)
      const full = lines.filter(({ text, left }) => left < 30 && /^\p{Script=Han}[^0-9A-Za-z]{27}$/u.test(text))
      expect(full.length).toBeGreaterThan(4)
      for (const { left, right } of full) expect([left, right]).toEqual([near(28, place), near(184, place)])
    }
  })

  it('7.3.3: a paragraph is indented by two characters', () => {
    expect(line(of('notice')[1], '二、健全议事决策制度').left).toEqual(near(28 + (2 * 156) / 28, place))
  })

  it('7.2.4: the mark in red begins 35 mm below the top of the type area and fills its width at most', () => {
    const { y, size, left, right } = line(of('notice')[0], '沂源县人民政府文件')
    const ink = y - 0.83 * size * (25.4 / 72)
    expect(ink).toEqual(near(37 + 35, markPlace))
    expect([left > 28, right < 184]).toEqual([true, true])
  })

  it('7.2.5, 7.2.7: the number two lines below the mark, the red line 4 mm below it, as wide as the type area', () => {
    const [page] = of('notice')
    const number = line(page, '源政发〔2022〕2号')
    const [rule] = page?.strokes ?? []
    expect(rule).toMatchObject({ left: near(28, place), right: near(184, place), colour: '#e60012' })
    expect((rule?.top ?? 0) - (number.y + 0.12 * 16 * (25.4 / 72))).toEqual(near(4, blockPlace))
    expect((number.left + number.right) / 2).toEqual(near(28 + 78, blockPlace))
  })

  it('7.2.6: upward, the number at the left level with the last signer, names under names', () => {
    const [page] = of('request')
    const first = line(page, '签发人：张建国')
    const second = line(page, '源政呈〔2026〕31号')
    expect([second.left, second.y - first.y]).toEqual([near(28 + 156 / 28, place), near(225 / 22, place)])
    expect(second.text).toContain('王堃')
  })

  it('7.3.1: the title of 22 pt two lines below the red line', () => {
    const [page] = of('notice')
    const title = line(page, '关于进一步规范县政府工作运行机制的通知')
    expect(title.size).toBe(22)
    expect((title.left + title.right) / 2).toEqual(near(28 + 78, blockPlace))
    const first = page?.lines.find(({ size }) => size === 22)
    expect((first?.y ?? 0) - 0.88 * 22 * (25.4 / 72) - (page?.strokes[0]?.top ?? 0)).toEqual(near(2 * (225 / 22), 4))
  })

  it('7.3.5.1: with a seal the date ends four characters from the right, the name in the middle above it', () => {
    const last = of('notice').at(-1)
    const name = last?.lines.find(({ text }) => text === '沂源县人民政府') ?? { left: 0, right: 0 }
    const date = last?.lines.find(({ text, size }) => size === 16 && text.replace(/\s/g, '') === '2022年3月10日')
    // LibreOffice spaces the date's figures out to the right: its beginning is what was placed.
    expect(date?.left).toEqual(near(28 + (28 - 4 - 6.5) * (156 / 28), place))
    expect((name.left + name.right) / 2).toEqual(near(28 + (28 - 4 - 3.25) * (156 / 28), blockPlace))
  })

  it('7.3.5.2: without a seal the date begins two characters after the name', () => {
    const last = of('unsealed').at(-1)
    const name = last?.lines.find(({ text, size }) => size === 16 && text === '沂源县人民政府办公室')
    const date = last?.lines.find(({ text, size }) => size === 16 && text.replace(/\s/g, '') === '2022年3月10日')
    expect(name?.right).toEqual(near(184 - 2 * (156 / 28), blockPlace))
    expect((date?.left ?? 0) - (name?.left ?? 0)).toEqual(near(2 * (156 / 28), place))
  })

  it('7.4: the print block at the foot of the type area, thick rules outside and a thin one between', () => {
    const last = of('notice').at(-1)
    const rules = last?.strokes.map(({ left, right, thickness }) => [left, right, thickness])
    expect(rules).toEqual([
      [near(28, place), near(184, place), near(0.35, 0.05)],
      [near(28, place), near(184, place), near(0.25, 0.05)],
      [near(28, place), near(184, place), near(0.35, 0.05)],
    ])
    expect(last?.strokes.at(-1)?.top).toEqual(near(262, place))
    expect(line(last, '抄送').left).toEqual(near(28 + 14 * (25.4 / 72), place))
    expect(line(last, '2022年3月10日印发').right).toEqual(near(184 - 14 * (25.4 / 72), blockPlace))
  })

  it('7.5: page numbers of 14 pt 7 mm below the type area, at the right on odd pages and at the left on even ones', () => {
    of('notice').forEach((page, i) => {
      const { y, size, left, right } = page.lines.at(-1) ?? { y: 0, size: 0, left: 0, right: 0 }
      expect([size, y]).toEqual([14, near(262 + 7 + 4, blockPlace)])
      if (i % 2 === 0) expect(right).toEqual(near(184 - 14 * (25.4 / 72), blockPlace))
      else expect(left).toEqual(near(28 + 14 * (25.4 / 72), blockPlace))
    })
  })

  it('10.1: a letter has double lines of 170 mm and no number on its first page', () => {
    const [page] = of('letter')
    for (const { left, right, colour } of page?.strokes ?? [])
      expect([left, right, colour]).toEqual([near(20, place), near(190, place), '#e60012'])
    const tops = (page?.strokes ?? []).map(({ top }) => top)
    expect(Math.max(...tops)).toEqual(near(297 - 20, blockPlace))
    expect(page?.lines.some(({ text }) => /^— \d+ —$/.test(text))).toBe(false)
    expect(line(page, '源政函').right).toEqual(near(184, place))
  })

  it('10.2: the mark of an order 20 mm below the top of the type area', () => {
    const { y, size } = line(of('order')[0], '沂源县人民政府令')
    expect(y - 0.83 * size * (25.4 / 72)).toEqual(near(37 + 20, markPlace))
  })

  it('the signature stands on a page with text, and no page is empty', () => {
    for (const name of names) for (const page of of(name)) expect([name, bodyOf(page).length > 0]).toEqual([name, true])
    expect(of('notice').length).toBe(4)
  })

  it('7.3.7: attachments begin on pages of their own, a wide table lies on its side', () => {
    const heads = of('tables and attachments').flatMap((page, i) =>
      page.lines.filter(({ text }) => /^附件 ?\d$/.test(text)).map(({ text }) => `${i + 1} ${text.replace(' ', '')}`),
    )
    expect(heads.map((head) => head.split(' ')[1])).toEqual(['附件1', '附件2'])
  })
})

it('the same paper gives the same bytes', async () => {
  for (const paper of [variants.notice, variants['tables and attachments']])
    expect(Buffer.compare(await toDocx(paper), await toDocx(paper))).toBe(0)
})

it('what cannot be printed is refused with its field', async () => {
  await expect(toDocx({ ...variants.notice, title: '长'.repeat(201) })).rejects.toThrow(/title/)
})
