import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import type { Paper } from './contract.ts'
import { closeRenderers, drawPaper, PaperFault, renderPdf, toDocx, toOfd } from './index.ts'
import { blank, find, lines, pitch, red, type, zi } from './testing/reading.ts'
import { measure, type Box, type Side } from './testing/ruler.ts'
import { imagesOf, pixels, ring, sealedWith, type SealInTest } from './testing/seals.ts'
import { variants } from './testing/variants.ts'

afterAll(closeRenderers)

type Put = SealInTest & { readonly mm: number }
const printed = async (paper: Paper, seals: readonly Put[]) =>
  (await renderPdf(sealedWith(paper, seals), imagesOf(seals))).pdf
const sideWith = async (pdf: Uint8Array, text: string): Promise<Side> =>
  (await measure(pdf)).find((side) => lines(side).some((line) => line.text.includes(text)))!
/** The rings of the seals, without the red line of the head. */
const rings = (side: Side): readonly Box[] => side.strokes.filter((s) => s.colour === red && s.bottom - s.top > 10)
const middle = ({ left, right }: Pick<Box, 'left' | 'right'>): number => (left + right) / 2
const height = ({ top, bottom }: Pick<Box, 'top' | 'bottom'>): number => (top + bottom) / 2
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

test('GB/T 9704-2012, 7.3.5.1: a seal lies on name and date, both a little below its middle, its top within a line of the text, as wide as it is registered', async () => {
  for (const mm of [45, 42, 38, 30]) {
    const side = await sideWith(await printed(variants.request, [{ ...ring(0), mm }]), '2022年3月10日')
    const [date, name] = [find(side, '2022年3月10日'), find(side, '沂源县人民政府')]
    const [seal, ...others] = rings(side)
    expect(others).toEqual([])
    expect([seal!.right - seal!.left, seal!.bottom - seal!.top]).toEqual([mm, mm].map((n) => expect.closeTo(n, 1)))
    expect([middle(seal!), middle(name)]).toEqual(Array(2).fill(expect.closeTo(middle(date), 1)))
    expect(date.right).toBeCloseTo(type.right - 4 * zi, 0)
    expect(name.top > seal!.top && date.bottom < seal!.bottom).toBe(true)
    expect(height({ top: name.top, bottom: date.bottom }) - height(seal!)).toBeCloseTo((8 * 25.4) / 72, 1)
    const gap = seal!.top - find(side, '妥否，请批示。').bottom
    expect(gap > 0 && gap < pitch, `${mm} mm: ${gap}`).toBe(true)
    expect(side.strokes.filter(({ dashed }) => dashed)).toEqual([])
  }
})

test('GB/T 9704-2012, 7.3.5.1: five seals of a joint paper stand by their names, at most three in a row, none touching, the last on the date, all inside the type area', async () => {
  const seals = [45, 45, 45, 45, 42].map((mm, i) => ({ ...ring(i), mm }))
  const side = await sideWith(await printed(variants['joint, five'], seals), '2022年3月10日')
  const all = rings(side)
  expect(all.map(({ left, right }) => Math.round(right - left))).toEqual([45, 45, 45, 45, 42])
  variants['joint, five'].signatures.forEach(({ name }, i) => {
    const [seal, at] = [all[i]!, find(side, name)]
    expect(middle(seal)).toBeCloseTo(middle(at), 1)
    expect(at.bottom > seal.top && at.top < seal.bottom).toBe(true)
    expect([seal.left >= type.left, seal.right <= type.right, seal.bottom <= type.bottom]).toEqual([true, true, true])
    for (const other of all.slice(0, i))
      expect(Math.hypot(middle(seal) - middle(other), height(seal) - height(other))).toBeGreaterThan(
        (seal.right - seal.left + other.right - other.left) / 2,
      )
  })
  const rows = Map.groupBy(all, (seal) => Math.round(height(seal) / 10))
  expect(Math.max(...[...rows.values()].map((row) => row.length))).toBeLessThanOrEqual(3)
  const date = find(side, '2022年3月10日')
  expect([middle(all[4]!), date.bottom < all[4]!.bottom]).toEqual([expect.closeTo(middle(date), 1), true])
  expect(all[0]!.top - find(side, '妥否，请批示。').bottom).toBeLessThan(pitch)
})

test('GB/T 9704-2012, 7.3.5.3: a signer’s stamp stands where its place is kept, as wide as it is registered, the post in the middle of its height', async () => {
  const seal = { ...pixels(60, 24), mm: 38 }
  const side = await sideWith(await printed(variants.order, [seal]), '2022年3月10日')
  const [stamp] = side.pictures
  const [post, date] = [find(side, '县长'), find(side, '2022年3月10日')]
  expect([stamp!.right - stamp!.left, stamp!.bottom - stamp!.top]).toEqual(
    [38, 38 * 0.4].map((n) => expect.closeTo(n, 1)),
  )
  expect(stamp!.right).toBeCloseTo(type.right - 4 * zi, 1)
  expect(stamp!.top - find(side, '妥否，请批示。').bottom).toBeCloseTo(blank(2), 1)
  expect(post.right).toBeCloseTo(stamp!.left - 2 * zi, 0)
  expect(height(post)).toBeCloseTo(height(stamp!), 1)
  expect(date.top - stamp!.bottom).toBeCloseTo(blank(1), 1)
  expect(() => find(side, '张建国')).toThrow('is not on this side')
})

test('a sealed paper is PDF/A-2b and has the same bytes each time, of outlines and of pixels', async () => {
  for (const image of [ring(0), pixels(90, 90)]) {
    const [first, again] = [
      await printed(variants.request, [{ ...image, mm: 45 }]),
      await printed(variants.request, [{ ...image, mm: 45 }]),
    ]
    expect(same(first, again)).toBe(true)
    const text = new TextDecoder('latin1').decode(first)
    expect([/<pdfaid:part>2</, /<pdfaid:conformance>B</, /\/GTS_PDFA1/].map((mark) => mark.test(text))).toEqual([
      true,
      true,
      true,
    ])
  }
})

test('nobody gets a seal by naming it: without its image a paper is printed as if it had none', async () => {
  const seal = { ...ring(0), mm: 45 }
  const named = sealedWith(variants.request, [seal])
  expect(same((await renderPdf(named)).pdf, (await renderPdf(variants.request)).pdf)).toBe(true)
  expect((await drawPaper(named)).svg).toBe((await drawPaper(variants.request)).svg)
  expect(same(await toDocx(named), await toDocx(variants.request))).toBe(true)
  const side = await sideWith((await renderPdf(named)).pdf, '2022年3月10日')
  expect(side.strokes.filter(({ dashed }) => dashed).length).toBe(1)
})

test('a sealed paper whose image is gone is not printed without its seal', async () => {
  const named = sealedWith(variants.joint, [
    { ...ring(0), mm: 45 },
    { ...ring(1), mm: 45 },
  ])
  const fault = await renderPdf(named, imagesOf([ring(0)])).catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(PaperFault)
  expect((fault as PaperFault).problems).toEqual([
    {
      field: 'signatures[1].seal',
      says: {
        zh: '「沂源县财政局」的印章图像已不在印章文件夹中，请管理员恢复',
        en: 'The image of the seal of 沂源县财政局 is no longer in the folder of seals: the administrator puts it back',
      },
    },
  ])
})

test('OFD carries the seals at the same places, and says that they are images', async () => {
  const paper = variants.request
  const outlines = await printed(paper, [{ ...ring(0), mm: 45 }])
  const dots = await printed(paper, [{ ...pixels(90, 90), mm: 45 }])
  const read = async (pdf: Uint8Array) => {
    const files = unzipSync(await toOfd(pdf, { sealed: true }))
    const pages = Object.keys(files).filter((path) => path.endsWith('Content.xml'))
    return { files, xml: pages.map((path) => strFromU8(files[path]!)).join('') }
  }
  const boundary = (xml: string, object: RegExp) =>
    [...xml.matchAll(object)].map(([, box = '']) => box.split(' ').map(Number))
  const [seal] = rings(await sideWith(outlines, '2022年3月10日'))
  const circle = boundary((await read(outlines)).xml, /<ofd:PathObject ID="\d+" Boundary="([^"]*)"/g)
  expect(circle).toContainEqual([seal!.left, seal!.top, 45, 45].map((n) => expect.closeTo(n, 0)))
  const [picture] = (await sideWith(dots, '2022年3月10日')).pictures
  const { files, xml } = await read(dots)
  expect(boundary(xml, /<ofd:ImageObject ID="\d+" Boundary="([^"]*)"/g)).toEqual([
    [picture!.left, picture!.top, 45, 45].map((n) => expect.closeTo(n, 2)),
  ])
  const id = /ResourceID="(\d+)"/.exec(xml)?.[1]
  expect(strFromU8(files['Doc_0/PublicRes.xml']!)).toContain(`<ofd:MediaFile>image_${id}.png</ofd:MediaFile>`)
  // The very pixels: decoded from the PDF and written again.
  expect(same(files[`Doc_0/Res/image_${id}.png`]!, pixels(90, 90).bytes)).toBe(true)
  expect(strFromU8(files['OFD.xml']!)).toContain('未作电子签名，印章为图像（unsigned, the seal is an image）')
})

test('GB/T 9704-2012, 7.3.5.1: of a joint paper with one seal it lies on the last name and the date, the others stand bare', async () => {
  const paper = variants['joint, one seal']
  const seal = { ...ring(0), mm: 45 }
  const named: Paper = {
    ...paper,
    signatures: paper.signatures.map((one) =>
      one.sealed ? { ...one, seal: { sha256: seal.sha256, mm: seal.mm } } : one,
    ),
  }
  const side = await sideWith((await renderPdf(named, imagesOf([seal]))).pdf, '2022年3月10日')
  const [only, ...others] = rings(side)
  const [date, name, bare] = ['2022年3月10日', '沂源县水利局', '沂源县财政局'].map((text) => find(side, text))
  expect(others).toEqual([])
  expect([middle(only!), middle(name!)]).toEqual(Array(2).fill(expect.closeTo(middle(date!), 1)))
  expect(bare!.right).toBeLessThan(only!.left)
  expect(side.strokes.filter(({ dashed }) => dashed)).toEqual([])
})
