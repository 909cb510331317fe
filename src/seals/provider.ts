import { noSeals, type SealBook } from '#kernel'
import type { SealImages } from '#render'

/**
 * Who keeps the seals of an installation. The government's rules see the book; the press asks for the images; a provider
 * that can, signs the finished file.
 */
export type SealProvider = {
  readonly book: SealBook
  /** For the press alone: no route gives an image out. */
  readonly images: SealImages
  /**
   * Signs a finished PDF with the keys of the seals on it (SM2, GB/T 38540). Absent where what is printed is an image and
   * nothing more, as with both providers here.
   * @param seals SHA-256 of the images on the paper, in the order in which they were put on
   */
  readonly sign?: (pdf: Uint8Array, seals: readonly string[]) => Promise<Uint8Array>
}

/** Seals are put on the printed paper by hand: their places stay dashed. */
export const noProvider: SealProvider = { book: noSeals, images: () => undefined }
