import { strFromU8, strToU8, unzipSync } from 'fflate'
import subsetFont from 'subset-font'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeRenderers, renderForm, renderPdf } from '../index.ts'
import { forms } from '../testing/forms.ts'
import { measure, type Side } from '../testing/ruler.ts'
import { variants } from '../testing/variants.ts'
import { toOfd } from './index.ts'
import { readTables } from './sfnt.ts'

type Written = { text: string; x: number; y: number; size: number; colour: string; font: string }

const attribute = (xml: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1] ?? ''
const numbers = (list: string): number[] => list.split(' ').filter(Boolean).map(Number)
const plain = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** Reads a page of an OFD as its standard says: every character with its place on the paper. */
function charactersOf(xml: string): Written[] {
  return [...xml.matchAll(/<ofd:TextObject(.*?)<\/ofd:TextObject>/g)].flatMap(([whole]) => {
    const [left = 0, top = 0] = numbers(attribute(whole, 'Boundary'))
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(attribute(whole, 'CTM'))
    const code = /<ofd:TextCode(.*?)>(.*?)<\/ofd:TextCode>/.exec(whole)
    const steps = numbers(attribute(code?.[1] ?? '', 'DeltaX'))
    let x = Number(attribute(code?.[1] ?? '', 'X'))
    const y = Number(attribute(code?.[1] ?? '', 'Y'))
    return [...plain(code?.[2] ?? '')].map((text, i) => {
      if (i > 0) x += steps[i - 1] ?? 0
      const colour = `#${numbers(attribute(/<ofd:FillColor[^>]*>/.exec(whole)?.[0] ?? '', 'Value'))
        .map((n) => n.toString(16).padStart(2, '0'))
        .join('')}`
      return {
        text,
        x: left + a * x + c * y + e,
        y: top + b * x + d * y + f,
        size: Number(attribute(whole, 'Size')),
        colour,
        font: attribute(whole, 'Font'),
      }
    })
  })
}

const picture =
  '<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\nx\nendstream'
const drawing = 'q 0 100 -100 0 100 0 cm /P Do Q'
const withTurnedPicture = strToU8(
  `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Resources<</XObject<</P 4 0 R>>>>/Contents 5 0 R>>endobj\n4 0 obj${picture}endobj\n5 0 obj<</Length ${drawing.length}>>stream\n${drawing}\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
)

const names = ['notice', 'joint', 'letter', 'tables and attachments'] as const
const made = new Map<
  string,
  { sides: readonly Side[]; ofd: Uint8Array; files: Record<string, Uint8Array>; pdf: Uint8Array }
>()
beforeAll(async () => {
  for (const name of names) {
    const { pdf } = await renderPdf(variants[name])
    const ofd = await toOfd(pdf)
    made.set(name, { pdf, sides: await measure(pdf), ofd, files: unzipSync(ofd) })
  }
})
afterAll(closeRenderers)

describe.each(names)('%s', (name) => {
  it('carries every character of the PDF, at its place, in its size and colour', () => {
    const { sides, files } = made.get(name)!
    sides.forEach((side, i) => {
      const printed = side.glyphs.filter(({ text }) => text.trim() !== '')
      const carried = charactersOf(strFromU8(files[`Doc_0/Pages/Page_${i}/Content.xml`]!))
      expect(carried.map(({ text }) => text).join('')).toBe(printed.map(({ text }) => text).join(''))
      const off = carried.map((one, j) => {
        const { x, y, size, colour } = printed[j]!
        return Math.max(
          Math.abs(one.x - x),
          Math.abs(one.y - y),
          Math.abs(one.size - size),
          one.colour === colour ? 0 : 1,
        )
      })
      expect(Math.max(...off)).toBeLessThan(0.05) // mm: steps of a thousandth add up along a line
    })
  })

  it('draws the same strokes', () => {
    const { sides, files } = made.get(name)!
    sides.forEach((side, i) => {
      const xml = strFromU8(files[`Doc_0/Pages/Page_${i}/Content.xml`]!)
      const drawn = [...xml.matchAll(/<ofd:PathObject[^>]*Stroke="true"[^>]*>/g)].map(([path]) => {
        const [left = 0, top = 0] = numbers(attribute(path, 'Boundary'))
        const width = Number(attribute(path, 'LineWidth'))
        return [left + width / 2, top + width / 2, width].map((n) => Math.round(n * 10) / 10)
      })
      expect(drawn).toEqual(
        side.strokes.map(({ left, top, thickness }) => [left, top, thickness].map((n) => Math.round(n * 10) / 10)),
      )
    })
  })

  it('its fonts have every character that is written with them, as HarfBuzz reads them', async () => {
    const { files } = made.get(name)!
    const written = Object.keys(files)
      .filter((path) => path.endsWith('Content.xml'))
      .flatMap((path) => charactersOf(strFromU8(files[path]!)))
    for (const [path, file] of Object.entries(files).filter(([path]) => path.includes('/Res/'))) {
      const id = /font_(\d+)\./.exec(path)?.[1]
      const characters = new Set(written.filter(({ font }) => font === id).map(({ text }) => text))
      const kept = readTables(
        new Uint8Array(await subsetFont(Buffer.from(file), [...characters].join(''), { targetFormat: 'sfnt' })),
      )
      const maxp = kept.tables.get('maxp')!
      // Glyph 0, and one for each character that the font was found to have.
      expect([path, maxp[4]! * 256 + maxp[5]!]).toEqual([path, characters.size + 1])
    }
  })
})

it('is an OFD that says what it is and that nobody signed it; the same PDF gives the same bytes', async () => {
  const { ofd, files, pdf } = made.get('notice')!
  // GB/T 33190, 7.1: the entrance stands at the root.
  expect(Object.keys(files)).toContain('OFD.xml')
  expect(Buffer.compare(await toOfd(pdf), ofd)).toBe(0)
  const entrance = strFromU8(files['OFD.xml']!)
  expect([
    /<ofd:Title>(.*?)</.exec(entrance)?.[1],
    /<ofd:Author>(.*?)</.exec(entrance)?.[1],
    /<ofd:CreationDate>(.*?)</.exec(entrance)?.[1],
    /<ofd:CustomData Name="签名状态">(.*?)</.exec(entrance)?.[1],
  ]).toEqual([variants.notice.title, '沂源县人民政府', '2022-03-10', '未签名、未盖章（unsigned）'])
  expect(Object.keys(files).some((path) => /Sign/i.test(path))).toBe(false)
  expect(strFromU8(files['Doc_0/Document.xml']!).match(/<ofd:Page ID/g)?.length).toBe(made.get('notice')!.sides.length)
})

it('every form of paper and every sheet is carried over', async () => {
  const pdfs = await Promise.all([
    ...Object.values(variants).map((paper) => renderPdf(paper)),
    ...Object.values(forms).map(renderForm),
  ])
  for (const { pdf, pages } of pdfs) {
    const files = Object.keys(unzipSync(await toOfd(pdf)))
    expect(files.filter((path) => path.endsWith('Content.xml')).length).toBe(pages)
  }
})

it('a picture that is turned is refused, not lost', async () => {
  await expect(toOfd(withTurnedPicture)).rejects.toThrow(
    'This PDF has a picture that is turned or of another kind, which is not carried over into OFD',
  )
})
