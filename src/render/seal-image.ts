import { PaperFault } from './paper-fault.ts'
import type { Sheet } from './sheet.ts'
import type { Task } from './thread/task.ts'

/** A picture of a seal: an SVG of plain outlines, or a PNG. Whoever hands it over has looked at what is in it. */
export type SealImage = { readonly type: 'svg' | 'png'; readonly bytes: Uint8Array }

/** The image with this SHA-256, where it is there. */
export type SealImages = (sha256: string) => SealImage | undefined

/**
 * The data of a sheet with the files of its seals. A paper may name any seal; only where images are handed over is one
 * printed, so that nobody gets a seal on a paper by writing its name into one.
 * @throws PaperFault where a seal that was put on has no image any more: a sealed paper is not printed without its seal
 */
export function withSeals(sheet: Sheet, images?: SealImages): Pick<Task, 'data' | 'pictures'> {
  const pictures = new Map<string, Uint8Array>()
  const missing: number[] = []
  const signatures = sheet.signatures.map((signature, i) => {
    const { seal, ...named } = signature
    const image = seal && images?.(seal.sha256)
    if (seal && images && !image) missing.push(i)
    if (!seal || !image) return { ...named, seal: null }
    const path = `seals/${seal.sha256}.${image.type}`
    pictures.set(path, image.bytes)
    return { ...named, seal: { path: `/${path}`, mm: seal.mm } }
  })
  if (missing.length > 0)
    throw new PaperFault(
      missing.map((i) => ({
        field: `signatures[${i}].seal`,
        says: {
          zh: `「${sheet.signatures[i]?.name}」的印章图像已不在印章文件夹中，请管理员恢复`,
          en: `The image of the seal of ${sheet.signatures[i]?.name} is no longer in the folder of seals: the administrator puts it back`,
        },
      })),
    )
  return {
    data: JSON.stringify({ ...sheet, signatures }),
    pictures: [...pictures].map(([path, bytes]) => ({ path, bytes })),
  }
}
