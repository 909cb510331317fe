import { createHash } from 'node:crypto'
import type { Paper, SealImage, SealImages } from '../index.ts'
import { pngOf } from '../ofd/png.ts'

export type SealInTest = SealImage & { readonly sha256: string }

const sealOf = (image: SealImage): SealInTest => ({
  ...image,
  sha256: createHash('sha256').update(image.bytes).digest('hex'),
})

/** A ring whose middle line is as wide as the seal, with a bar at its own height, so that no two are the same. */
export const ring = (n: number): SealInTest =>
  sealOf({
    type: 'svg',
    bytes: new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="50" fill="none" stroke="#e60012"/><path d="M30 ${40 + n}h40v2h-40z" fill="#e60012"/></svg>`,
    ),
  })

/** Red pixels with nothing in their corners. */
export const pixels = (width: number, height: number): SealInTest => {
  const data = new Uint8Array(width * height * 4)
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) data.set([0xe6, 0, 0x12, 0xff], (y * width + x) * 4)
  return sealOf({ type: 'png', bytes: pngOf({ width, height, channels: 4, data }) })
}

/** The paper as it is when everybody has put a seal on it. */
export const sealedWith = (paper: Paper, seals: readonly (SealInTest & { readonly mm: number })[]): Paper => ({
  ...paper,
  signatures: paper.signatures.map((signature, i) => {
    const seal = seals[i]
    return seal ? { ...signature, seal: { sha256: seal.sha256, mm: seal.mm } } : signature
  }),
})

export const imagesOf =
  (seals: readonly SealInTest[]): SealImages =>
  (sha256) =>
    seals.find((seal) => seal.sha256 === sha256)
