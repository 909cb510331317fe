import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { at, matrixOf, times, type Matrix } from './matrix.ts'
import { OfdFault } from './ofd-fault.ts'
import type { Glyph, Graphics, Page, Path, Picture, TextRun } from './page.ts'
import { readPath } from './read-path.ts'
import { readPicture } from './read-picture.ts'

const mm = 25.4 / 72
type Sign = { readonly unicode: string; readonly fontChar: string; readonly width: number }

/** Draw nothing themselves. Clips are left out: what they cut off lies outside the paper's own shapes. */
const silent = new Set<number>([
  OPS.dependency,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
  OPS.beginText,
  OPS.endText,
  OPS.setTextRenderingMode,
  OPS.setMiterLimit,
  OPS.setLineCap,
  OPS.setLineJoin,
  OPS.setGState,
  OPS.clip,
  OPS.eoClip,
  OPS.endPath,
])
const nameOf = (operator: number): string =>
  Object.entries(OPS).find(([, code]) => code === operator)?.[0] ?? String(operator)

/**
 * What a page of our own press draws, read from its drawing commands.
 * @throws OfdFault for whatever cannot be carried over
 */
export async function readPage(page: PDFPageProxy): Promise<Page> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const [, , width = 0, height = 0] = page.view
  const objects: (TextRun | Path | Promise<Picture>)[] = []
  const stack: Graphics[] = []
  // From PDF's points upwards to millimetres downwards.
  let now: Graphics = { ctm: [mm, 0, 0, -mm, 0, height * mm], fill: '#000000', stroke: '#000000', width: 1, dash: [] }
  let text: Matrix = [1, 0, 0, 1, 0, 0]
  let font = { name: '', size: 0 }
  fnArray.forEach((operator, i) => {
    const args = argsArray[i]
    switch (operator) {
      case OPS.save:
        stack.push(now)
        break
      case OPS.restore:
        now = stack.pop() ?? now
        break
      case OPS.transform:
        now = { ...now, ctm: times(now.ctm, matrixOf(args)) }
        break
      case OPS.setFillRGBColor:
        now = { ...now, fill: args[0] }
        break
      case OPS.setStrokeRGBColor:
        now = { ...now, stroke: args[0] }
        break
      case OPS.setLineWidth:
        now = { ...now, width: args[0] }
        break
      case OPS.setDash:
        now = { ...now, dash: [...args[0]] }
        break
      case OPS.setFont:
        font = { name: args[0], size: args[1] }
        break
      case OPS.setTextMatrix:
        text = matrixOf(args[0])
        break
      case OPS.showText:
        objects.push(...textRun(args[0], font, times(now.ctm, text), now.fill))
        break
      case OPS.constructPath:
        objects.push(...readPath(args[0], args[1][0], now))
        break
      case OPS.paintImageXObject:
        objects.push(readPicture(page, args[0], now.ctm))
        break
      default:
        if (!silent.has(operator))
          throw new OfdFault(`This PDF draws with ${nameOf(operator)}, which is not carried over into OFD`)
    }
  })
  return {
    width: width * mm,
    height: height * mm,
    objects: await Promise.all(objects.map(async (object) => await object)),
  }
}

function textRun(
  signs: readonly (Sign | number)[],
  font: { readonly name: string; readonly size: number },
  matrix: Matrix,
  colour: string,
): readonly TextRun[] {
  const scale = Math.hypot(matrix[0], matrix[1])
  const glyphs: Glyph[] = []
  let along = 0
  for (const sign of signs) {
    if (typeof sign === 'number') along -= (sign / 1000) * font.size * scale
    else {
      glyphs.push({ text: sign.unicode, fontChar: sign.fontChar, at: along })
      along += (sign.width / 1000) * font.size * scale
    }
  }
  const shown = glyphs.filter((glyph) => glyph.text.trim() !== '')
  const [first] = shown
  if (!first) return []
  const unit = (n: number): number => Math.round((n / scale) * 1e6) / 1e6
  return [
    {
      type: 'text',
      font: font.name,
      size: font.size * scale,
      colour,
      origin: at(matrix, first.at / scale, 0),
      // y of the text points upwards, y of OFD downwards.
      turn: [unit(matrix[0]), unit(matrix[1]), unit(-matrix[2]), unit(-matrix[3])],
      glyphs: shown.map((glyph) => ({ ...glyph, at: glyph.at - first.at })),
      length: along - first.at,
    },
  ]
}
