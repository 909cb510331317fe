import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** All lengths in millimetres, from the paper's top left corner. */
export type Glyph = {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  /** Advance. */
  readonly width: number
  readonly colour: string
  readonly face: string
  readonly ink: Box
}
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
export type Stroke = Box & { readonly thickness: number; readonly colour: string; readonly dashed: boolean }
export type Side = {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly strokes: readonly Stroke[]
  /** Pictures of pixels. */
  readonly pictures: readonly Box[]
}

type Matrix = readonly [number, number, number, number, number, number]
type Drawn = {
  readonly ctm: Matrix
  readonly colour: string
  readonly line: string
  readonly thickness: number
  readonly dashed: boolean
}
type Sign = { readonly unicode: string; readonly fontChar: string; readonly width: number }

const mm = 25.4 / 72
const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]
const at = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]
const matrix = (list: ArrayLike<number>): Matrix =>
  Array.from({ length: 6 }, (_, i) => list[i] ?? 0) as unknown as Matrix

/** Lays a ruler on each side of a PDF: what is drawn where, read from the drawing commands. */
export async function measure(pdf: Uint8Array): Promise<readonly Side[]> {
  const loading = getDocument({ data: pdf.slice(), disableFontFace: true, fontExtraProperties: true, verbosity: 0 })
  const document = await loading.promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1)))
  const sides = await Promise.all(pages.map(side))
  await loading.destroy()
  return sides
}

async function side(page: PDFPageProxy): Promise<Side> {
  const list = await page.getOperatorList()
  const [, , right = 0, top = 0] = page.view
  const glyphs: Glyph[] = []
  const strokes: Stroke[] = []
  const pictures: Box[] = []
  const stack: Drawn[] = []
  let now: Drawn = { ctm: [1, 0, 0, 1, 0, 0], colour: '#000000', line: '#000000', thickness: 1, dashed: false }
  let text: Matrix = now.ctm
  let font = { name: '', size: 0 }

  const box = (m: Matrix, [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: ArrayLike<number> & Iterable<number>): Box => {
    const corners = [at(m, x0, y0), at(m, x1, y0), at(m, x0, y1), at(m, x1, y1)]
    const xs = corners.map(([x]) => x * mm)
    const ys = corners.map(([, y]) => (top - y) * mm)
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  }

  const write = (signs: readonly (Sign | number)[]): void => {
    let along = 0
    for (const sign of signs) {
      if (typeof sign === 'number') {
        along -= (sign / 1000) * font.size
        continue
      }
      const m = times(times(now.ctm, text), [1, 0, 0, 1, along, 0])
      const [x, y] = at(m, 0, 0)
      const scale = Math.hypot(m[0], m[1]) * mm
      glyphs.push({
        text: sign.unicode,
        x: x * mm,
        y: (top - y) * mm,
        size: font.size * scale,
        width: (sign.width / 1000) * font.size * scale,
        colour: now.colour,
        face: faceOf(page, font.name),
        ink: box(times(m, [font.size, 0, 0, font.size, 0, 0]), outline(page, font.name, sign.fontChar)),
      })
      along += (sign.width / 1000) * font.size
    }
  }

  list.fnArray.forEach((operator, i) => {
    const args = list.argsArray[i]
    switch (operator) {
      case OPS.save:
        stack.push(now)
        break
      case OPS.restore:
        now = stack.pop() ?? now
        break
      case OPS.transform:
        now = { ...now, ctm: times(now.ctm, matrix(args)) }
        break
      case OPS.setFillRGBColor:
        now = { ...now, colour: args[0] }
        break
      case OPS.setStrokeRGBColor:
        now = { ...now, line: args[0] }
        break
      case OPS.setLineWidth:
        now = { ...now, thickness: args[0] }
        break
      case OPS.setDash:
        now = { ...now, dashed: args[0].length > 0 }
        break
      case OPS.setFont:
        font = { name: args[0], size: args[1] }
        break
      case OPS.setTextMatrix:
        text = matrix(args[0])
        break
      case OPS.showText:
        write(args[0])
        break
      case OPS.paintImageXObject:
        pictures.push(box(now.ctm, [0, 0, 1, 1]))
        break
      case OPS.constructPath:
        if (args[0] === OPS.stroke)
          strokes.push({
            ...box(now.ctm, args[2]),
            thickness: now.thickness * mm * Math.hypot(now.ctm[0], now.ctm[1]),
            colour: now.line,
            dashed: now.dashed,
          })
        break
    }
  })
  return { width: right * mm, height: top * mm, glyphs, strokes, pictures }
}

const faceOf = (page: PDFPageProxy, name: string): string =>
  (page.commonObjs.get(name) as { name: string }).name.replace(/^[A-Z]{6}\+/, '')

/** Bounds of a glyph's outline, in ems. */
function outline(page: PDFPageProxy, font: string, character: string): [number, number, number, number] {
  const id = `${font}_path_${character}`
  if (!page.commonObjs.has(id)) return [0, 0, 0, 0]
  const path: ArrayLike<number> = (page.commonObjs.get(id) as { path: ArrayLike<number> }).path
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  const points = [1, 1, 3, 2, 0]
  for (let i = 0; i < path.length;) {
    const pairs = points[path[i++] ?? 4] ?? 0
    for (let p = 0; p < pairs; p++, i += 2) {
      bounds[0] = Math.min(bounds[0], path[i] ?? 0)
      bounds[1] = Math.min(bounds[1], path[i + 1] ?? 0)
      bounds[2] = Math.max(bounds[2], path[i] ?? 0)
      bounds[3] = Math.max(bounds[3], path[i + 1] ?? 0)
    }
  }
  return bounds[0] === Infinity ? [0, 0, 0, 0] : bounds
}
