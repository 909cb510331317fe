import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { at, type Matrix } from './matrix.ts'
import { OfdFault } from './ofd-fault.ts'
import type { Picture } from './page.ts'
import { pngOf, type Pixels } from './png.ts'

/** As pdf.js gives out a picture: `kind` 2 is RGB, 3 RGBA. */
type Decoded = {
  readonly width: number
  readonly height: number
  readonly kind: number
  readonly data?: Uint8ClampedArray
}
const channels: Readonly<Record<number, Pixels['channels']>> = { 2: 3, 3: 4 }

/**
 * A picture of a page, which PDF paints into the unit square of its matrix.
 * @throws OfdFault where it is turned, or of a kind that our press does not make
 */
export async function readPicture(page: PDFPageProxy, name: string, matrix: Matrix): Promise<Picture> {
  const [a, b, c, d] = matrix
  const image = await decoded(page, name)
  const count = channels[image.kind]
  if (Math.abs(b) + Math.abs(c) > 1e-6 || a < 0 || d > 0 || !count || !image.data)
    throw new OfdFault('This PDF has a picture that is turned or of another kind, which is not carried over into OFD')
  const { width, height, data } = image
  const [left, top] = at(matrix, 0, 1)
  return { type: 'picture', left, top, width: a, height: -d, png: pngOf({ width, height, channels: count, data }) }
}

const decoded = (page: PDFPageProxy, name: string): Promise<Decoded> =>
  new Promise((done) => {
    ;(name.startsWith('g_') ? page.commonObjs : page.objs).get(name, done)
  })
