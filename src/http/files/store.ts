import { createHash, randomUUID } from 'node:crypto'
import type { ReadStream } from 'node:fs'
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Bytes on disk under the SHA-256 of themselves, outside the web root. They are counted again whenever they are given out:
 * whoever puts others in their place, an administrator too, is found out, and nobody gets the others.
 */
export type FileStore = {
  /** Takes bytes in; at most `limit`. `judge` looks at them before they get their name, and may throw. */
  receive<T>(
    bytes: AsyncIterable<Uint8Array>,
    limit: number,
    judge: (path: string, taken: Taken) => Promise<T>,
  ): Promise<Received<T> | 'too-large'>
  /** Where the bytes of this hash lie. */
  place(sha256: string): string
  /** The bytes as they were taken in, or why they are not there any more. */
  read(sha256: string): Promise<ReadStream | 'missing' | 'altered'>
}
type Taken = { readonly sha256: string; readonly size: number }
export type Received<T> = Taken & { readonly judged: T }

export function makeFileStore(folder: string): FileStore {
  const place = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256)
  return {
    receive: async (bytes, limit, judge) => {
      const incoming = join(folder, 'incoming')
      await mkdir(incoming, { recursive: true, mode: 0o700 })
      const temporary = join(incoming, randomUUID())
      try {
        const taken = await write(temporary, bytes, limit)
        if (!taken) return 'too-large'
        const judged = await judge(temporary, taken)
        const target = place(taken.sha256)
        await mkdir(dirname(target), { recursive: true, mode: 0o700 })
        await rename(temporary, target)
        await syncFolder(dirname(target))
        return { ...taken, judged }
      } finally {
        await rm(temporary, { force: true })
      }
    },
    place,
    read: async (sha256) => {
      const file = await open(place(sha256), 'r').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
      if (!file) return 'missing'
      // The same open file is looked at and given out, so that nothing can be put in its place between.
      if ((await hashOf(file)) === sha256) return file.createReadStream({ start: 0 })
      await file.close()
      return 'altered'
    },
  }
}

async function hashOf(file: FileHandle): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

async function write(path: string, bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Taken | undefined> {
  const file = await open(path, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of bytes) {
      size += chunk.length
      if (size > limit) return undefined
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
    return { sha256: hash.digest('hex'), size }
  } finally {
    await file.close()
  }
}

/** The name is durable only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
