import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { at } from './matrix.ts'
import { OfdFault } from './ofd-fault.ts'
import type { Graphics, Path, Segment } from './page.ts'

/** What a path is painted with, by the command that ends it. */
const paints: Readonly<
  Record<
    number,
    { readonly fill?: boolean; readonly evenOdd?: boolean; readonly stroke?: boolean; readonly close?: boolean }
  >
> = {
  [OPS.stroke]: { stroke: true },
  [OPS.closeStroke]: { stroke: true, close: true },
  [OPS.fill]: { fill: true },
  [OPS.eoFill]: { fill: true, evenOdd: true },
  [OPS.fillStroke]: { fill: true, stroke: true },
  [OPS.eoFillStroke]: { fill: true, evenOdd: true, stroke: true },
  [OPS.closeFillStroke]: { fill: true, stroke: true, close: true },
  [OPS.closeEOFillStroke]: { fill: true, evenOdd: true, stroke: true, close: true },
}

/** A path of pdf.js: numbers in which 0 is a move, 1 a line, 2 a cubic and 3 a square curve, 4 a close. */
export function readPath(ending: number, data: ArrayLike<number> | null, graphics: Graphics): readonly Path[] {
  const paint = paints[ending]
  if (!paint || !data) return []
  const segments = segmentsOf(data, graphics)
  if (segments.length === 0) return []
  const scale = Math.hypot(graphics.ctm[0], graphics.ctm[1])
  return [
    {
      type: 'path',
      segments: paint.close ? [...segments, ['C']] : segments,
      ...(paint.fill && { fill: { colour: graphics.fill, evenOdd: paint.evenOdd ?? false } }),
      ...(paint.stroke && {
        stroke: { colour: graphics.stroke, width: graphics.width * scale, dash: graphics.dash.map((n) => n * scale) },
      }),
    },
  ]
}

function segmentsOf(data: ArrayLike<number>, { ctm }: Graphics): readonly Segment[] {
  const segments: Segment[] = []
  let i = 0
  const point = () => at(ctm, data[i++] ?? 0, data[i++] ?? 0)
  while (i < data.length) {
    const code = data[i++]
    switch (code) {
      case 0:
        segments.push(['M', point()])
        break
      case 1:
        segments.push(['L', point()])
        break
      case 2:
        segments.push(['B', point(), point(), point()])
        break
      case 3:
        segments.push(['Q', point(), point()])
        break
      case 4:
        segments.push(['C'])
        break
      default:
        throw new OfdFault(`A path of the PDF has the unknown step ${code}`)
    }
  }
  return segments
}
