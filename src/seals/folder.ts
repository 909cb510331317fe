import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, realpathSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import type { OfficialSeal } from '#kernel'
import type { SealImage } from '#render'
import { sealImage } from './image.ts'
import { holderOf, manifestSchema, type Registered } from './manifest.ts'
import type { SealProvider } from './provider.ts'
import { SealsFault } from './seals-fault.ts'

export type FolderOptions = {
  /** A demonstration takes only invented seals, and an office none of those. */
  readonly demo: boolean
  /** The folder of the installation's data: what is backed up and handed on has no seals in it. */
  readonly data: string
}

/**
 * Reads a folder of seals, `seals.yaml` and its images, once: what is changed afterwards counts from the next start. An
 * image that is gone or is not the registered one does not stop the start; its seal cannot be used, and says why.
 * @throws SealsFault with file, field and reason of everything that is wrong
 */
export function folderOfSeals(folder: string, { demo, data }: FolderOptions): SealProvider {
  const file = join(folder, 'seals.yaml')
  const inside = relative(real(data), real(folder))
  if (!demo && inside !== '..' && !inside.startsWith('../'))
    throw new SealsFault([`${folder}: seals lie outside the folder of the data, ${data}`])
  const read = manifestSchema.safeParse(yaml(file))
  if (!read.success)
    throw new SealsFault(read.error.issues.map(({ path, message }) => `${file} ${path.join('.')}: ${message}`))
  const { sample, seals } = read.data
  if (sample !== demo)
    throw new SealsFault([
      `${file} sample: ${sample ? 'invented seals are for demonstrations only' : 'in a demonstration anybody acts for anybody: it takes no real seals'}`,
    ])
  const images = new Map<string, SealImage>()
  const book = seals.map((one) => registered(one, folder, images))
  return { book: { provider: 'folder', seals: book }, images: (sha256) => images.get(sha256) }
}

function registered(one: Registered, folder: string, images: Map<string, SealImage>): OfficialSeal {
  const { name, sha256, from, until, keepers } = one
  const seal = { holder: holderOf(one), name, mm: one.diameter ?? one.width ?? 0, sha256, from, until, keepers }
  const bytes = imageBytes(join(folder, one.image))
  if (!bytes) return { ...seal, image: 'missing' }
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) return { ...seal, image: 'changed' }
  const image = sealImage(bytes)
  if ('trouble' in image) throw new SealsFault([`${join(folder, one.image)}: ${image.trouble}`])
  images.set(sha256, image)
  return { ...seal, image: 'there' }
}

/** Plain files only: a link could lead anywhere. */
function imageBytes(path: string): Uint8Array | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found?.isFile() ? new Uint8Array(readFileSync(path)) : undefined
}

function yaml(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof YAMLParseError) throw new SealsFault([`${file}: ${error.message}`])
    throw new SealsFault([`${file} cannot be read: ${(error as Error).message}`])
  }
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
