import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Bytes on disk under the SHA-256 of themselves, outside the web root: nobody can put others in their place unnoticed. */
export type FileStore = {
  /** Takes bytes in; at most `limit`. `judge` looks at them before they get their name, and may throw. */
  receive<T>(
    bytes: AsyncIterable<Uint8Array>,
    limit: number,
    judge: (path: string, taken: Taken) => Promise<T>,
  ): Promise<Received<T> | 'too-large'>
  /** Where the bytes of this hash lie. */
  place(sha256: string): string
  read(sha256: string): ReadStream
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
    read: (sha256) => createReadStream(place(sha256)),
  }
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
